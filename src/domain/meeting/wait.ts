import type { Company } from './company.ts'
import type { EpochMs } from './fact.ts'
import type { Schedule, Wait } from './meeting.ts'
import type { Presence } from './presence.ts'

/** From the later of the scheduled start and my arrival until they came, or I was let in, or I left. */
export function deriveWait(schedule: Schedule | null, presence: Presence, company: Company): Wait | null {
  const mine = presence.arrival?.[1] ?? presence.arrival?.[0] ?? null
  if (!schedule || mine === null) return null
  const sinceMs = Math.max(schedule.startMs, mine)
  const end = endOfWait(sinceMs, presence, company)
  const touches = ({ fromMs, toMs }: { fromMs: EpochMs; toMs: EpochMs }) =>
    toMs > sinceMs && fromMs < (end?.earliestMs ?? Infinity)
  const wasAway = presence.absences.some(touches)
  const hasGap = wasAway || presence.silences.some(touches)
  if (!end)
    return { sinceMs, untilMs: null, ms: null, longestMs: null, hasGap, wasAway, causeUnknown: atTheDoor(presence) }
  const ms = Math.max(0, end.earliestMs - sinceMs)
  return {
    sinceMs,
    untilMs: sinceMs + ms,
    ms,
    longestMs: Math.max(0, end.latestMs - sinceMs),
    hasGap,
    wasAway,
    causeUnknown: end.causeUnknown && ms > 0,
  }
}

const atTheDoor = ({ knocked, admittedMs }: Presence) => knocked && admittedMs === null

type End = { readonly earliestMs: EpochMs; readonly latestMs: EpochMs; readonly causeUnknown: boolean }

function endOfWait(sinceMs: EpochMs, presence: Presence, { arrival }: Company): End | null {
  const leftMs = presence.ended ? (presence.ended[0] ?? presence.ended[1]) : null
  const until = (earliestMs: EpochMs, latestMs: EpochMs, causeUnknown: boolean): End => ({
    earliestMs: Math.min(earliestMs, leftMs ?? earliestMs),
    latestMs: Math.min(latestMs, leftMs ?? latestMs),
    causeUnknown,
  })
  if (!arrival) return leftMs === null ? null : until(leftMs, leftMs, atTheDoor(presence))
  const [earliest, latest] = arrival
  const door = presence.knocked ? presence.admittedMs : null
  // Behind the door I saw nothing: whoever was there when I was let in may have been there all the time.
  if (door !== null && (earliest ?? door) <= door) return until(door, door, true)
  return until(earliest ?? sinceMs, latest ?? earliest ?? sinceMs, false)
}
