import type { EpochMs } from '../meeting/fact.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { deriveEndWarnings } from './end-warnings.ts'
import type { HardStop } from './hard-stop.ts'

/** A moment at which something new has to be shown, under a name that stays the same however often it is derived. */
export type Alarm = { readonly name: string; readonly atMs: EpochMs }

const MINUTE = 60_000
/** What is this much overdue is dropped, not shown late. */
const STALE_MS = 2 * MINUTE

/** The steps of the ladder while I wait, and the end warnings while I am there; none of them past. */
export function deriveAlarms(meeting: Meeting, hardStop: HardStop | null, now: EpochMs): readonly Alarm[] {
  if (!meeting.iAmHere || !meeting.schedule) return []
  const waitedFrom = meeting.wait?.untilMs === null ? meeting.wait.sinceMs : null
  const steps =
    waitedFrom === null
      ? []
      : meeting.policy.ladderMinutes.map((minutes) => ({
          name: `wait ${minutes} ${meeting.id}`,
          atMs: waitedFrom + minutes * MINUTE,
        }))
  const ends = hardStop
    ? deriveEndWarnings(meeting.schedule, hardStop, meeting.policy).map(({ minutesBefore, atMs }) => ({
        name: `end ${minutesBefore} ${meeting.id}`,
        atMs,
      }))
    : []
  return [...steps, ...ends].filter((alarm) => alarm.atMs > now - STALE_MS)
}
