import type { EpochMs } from './fact.ts'
import type { Meeting, Schedule } from './meeting.ts'

const MINUTE = 60_000
/** How long after its end a call entered again is still the same meeting. */
const REOPENS_MS = 10 * MINUTE
/** How far from its usual time of day a recurring call is still taken for that. */
const SAME_TIME_MS = 45 * MINUTE
const QUARTER_HOUR = 15 * MINUTE

/**
 * Which of the meetings held under a code is entered at `atMs`; `null`: a new one. A code is reused by every instance of
 * a recurring event, so it says nothing by itself: a meeting goes on while it runs, in its slot, and shortly after.
 */
export function decideMeeting(held: readonly Meeting[], atMs: EpochMs): Meeting | null {
  return held.toSorted((a, b) => lastKnownMs(b) - lastKnownMs(a)).find((meeting) => goesOn(meeting, atMs)) ?? null
}

function goesOn(meeting: Meeting, atMs: EpochMs): boolean {
  if (meeting.outcome === 'not-a-meeting') return false
  if (meeting.iAmHere) return true
  return atMs <= Math.max(slotEndMs(meeting), lastKnownMs(meeting) + REOPENS_MS)
}

const lastKnownMs = ({ ended, myArrival, schedule }: Meeting): EpochMs =>
  ended?.[1] ?? ended?.[0] ?? myArrival?.[1] ?? schedule?.startMs ?? 0

const slotEndMs = ({ schedule, policy }: Meeting): EpochMs =>
  schedule ? (schedule.endMs ?? schedule.startMs + policy.usualLengthMinutes * MINUTE) : 0

/**
 * When a call that no calendar knows was planned: at the time of day of the last one under this code if that is near,
 * else on the nearest quarter hour with no end known. Always a guess, and shown as one.
 */
export function guessSchedule(atMs: EpochMs, last: Schedule | null, timeZone: string): Omit<Schedule, 'basis'> {
  const usual = last && last.basis !== 'guess' ? sameTimeOfDay(atMs, last) : null
  return usual ?? { startMs: Math.round(atMs / QUARTER_HOUR) * QUARTER_HOUR, endMs: null, timeZone }
}

function sameTimeOfDay(atMs: EpochMs, { startMs, endMs, timeZone }: Schedule): Omit<Schedule, 'basis'> | null {
  const time = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO(timeZone).toPlainTime()
  const now = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone)
  const nearest = [-1, 0, 1]
    .map((days) => now.toPlainDate().add({ days }).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds)
    .toSorted((a, b) => Math.abs(a - atMs) - Math.abs(b - atMs))[0]
  if (nearest === undefined || Math.abs(nearest - atMs) > SAME_TIME_MS) return null
  return { startMs: nearest, endMs: endMs === null ? null : nearest + (endMs - startMs), timeZone }
}
