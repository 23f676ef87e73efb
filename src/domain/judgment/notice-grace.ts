import type { EpochMs } from '../meeting/fact.ts'
import { plus90Days } from './horizon.ts'
import type { Settled } from './settled.ts'

/**
 * The late arrivals announced after the start that are not counted: one, and the next not before 90 days later.
 * Excused ones take their turn as well, or excusing one would put the next into question.
 */
export function deriveNoticeGrace(ordered: readonly Settled[], timeZone: string): ReadonlySet<Settled> {
  const uncounted = new Set<Settled>()
  let freeFromMs: EpochMs = -Infinity
  for (const meeting of ordered) {
    if (!meeting.lateWithNoticeAfterStart || meeting.startMs < freeFromMs) continue
    uncounted.add(meeting)
    freeFromMs = plus90Days(meeting.startMs, timeZone)
  }
  return uncounted
}
