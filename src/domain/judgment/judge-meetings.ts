import type { Meeting } from '../meeting/meeting.ts'
import { deriveJudged, type Judged } from './judged.ts'
import { toSettled } from './settled.ts'

/** Judges all of one client's meetings in the zone in which the last one was planned. `meetings`: earliest first. */
export function judgeMeetings(meetings: readonly Meeting[]): readonly Judged[] {
  const zone = meetings.findLast(({ schedule }) => schedule !== null)?.schedule?.timeZone ?? 'UTC'
  return deriveJudged(
    meetings.flatMap((meeting) => toSettled(meeting) ?? []),
    zone,
  )
}
