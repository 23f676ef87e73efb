import type { EpochMs } from '../meeting/fact.ts'
import { decideReached, deriveCounters, type Limits, type Suggestion } from './counters.ts'
import type { Decided } from './decided.ts'
import type { Horizon } from './horizon.ts'
import type { Dated } from './judged.ts'
import type { Standing } from './standing.ts'

/**
 * The one thing to do about a client. `way-back`, `way-back-kept`: they are off the schedule, and what they owed for
 * their return is open or done. `see`: a boundary was set, and nothing went wrong since. `flexibility`: give some.
 */
export type NextStep = Suggestion | 'way-back' | 'way-back-kept' | 'talk' | 'see' | 'flexibility' | 'nothing'

export function decideNextStep(
  { name }: Standing,
  judged: readonly Dated[],
  decided: Decided,
  horizon: Horizon,
  limits?: Limits,
): NextStep {
  if (name === 'off-the-schedule') {
    const off = decided.offTheSchedule
    return off?.kept.some(({ what }) => off.wayBack.includes(what)) ? 'way-back-kept' : 'way-back'
  }
  if (name === 'good') return 'flexibility'
  if (name !== 'pattern' && name !== 'watch') return 'nothing'
  const since = lastOffenceMs(judged)
  if (decided.boundaries.some(({ atMs }) => atMs > since)) return 'see'
  const [gravest] = decideReached(deriveCounters(judged, horizon), limits)
  return gravest?.suggestion ?? 'talk'
}

/**
 * Whether to ask if a note was sent or a talk held: only where there is something to set a boundary for, and once after
 * each offence.
 */
export function decideBoundaryAsk({ name }: Standing, judged: readonly Dated[], decided: Decided): boolean {
  if (name !== 'pattern' && name !== 'watch') return false
  const answeredMs = [...decided.boundaries.map(({ atMs }) => atMs), ...decided.putOffsMs]
  return Math.max(...answeredMs) < lastOffenceMs(judged)
}

const lastOffenceMs = (judged: readonly Dated[]): EpochMs =>
  judged.findLast(({ countsAs }) => countsAs === 'offence')?.meeting.startMs ?? -Infinity
