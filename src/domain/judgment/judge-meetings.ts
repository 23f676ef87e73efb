import type { Meeting } from '../meeting/meeting.ts'
import { type Entry, toEntry } from './entry.ts'
import { deriveJudged, type Judged } from './judged.ts'

/** `meetings`: all of one client's, earliest first. */
export const judgeMeetings = (meetings: readonly Meeting[]): readonly Judged[] => judgeEntries(meetings.map(toEntry))

/** Judges all of one client's meetings in the zone in which the last one was planned. `entries`: earliest first. */
export function judgeEntries(entries: readonly Entry[]): readonly Judged[] {
  const zone = entries.findLast(({ timeZone }) => timeZone !== null)?.timeZone ?? 'UTC'
  return deriveJudged(
    entries.flatMap(({ settled }) => settled ?? []),
    zone,
  )
}
