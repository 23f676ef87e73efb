import { quarterOf } from './horizon.ts'
import type { Judged } from './judged.ts'
import type { Settled } from './settled.ts'

const CLEAN_IN_A_ROW = 10

/**
 * The late arrivals that excuse themselves: one in each calendar quarter, after ten clean meetings in a row.
 * Should a quarter hold two such arrivals, it is the later one: were it the earlier, one more clean meeting long ago
 * could move the grace away from a recent lateness and so make a standing worse.
 */
export function deriveGoodwill(judged: readonly Judged[], timeZone: string): ReadonlySet<Settled> {
  const latest = new Map<string, Settled>()
  let row = 0
  for (const { meeting, countsAs } of judged) {
    if (countsAs === 'clean') row += 1
    if (countsAs !== 'offence') continue
    if (row >= CLEAN_IN_A_ROW && meeting.offence === 'late' && meeting.policy.goodwill)
      latest.set(quarterOf(meeting.startMs, timeZone), meeting)
    row = 0
  }
  return new Set(latest.values())
}
