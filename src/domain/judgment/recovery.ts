import type { EpochMs } from '../meeting/fact.ts'
import { deriveHorizon, type Horizon } from './horizon.ts'
import type { Judged } from './judged.ts'

/** Counts only, without a claim of cause. `onTime` is the wait of the policy's "on time"; `clean` allows the grace. */
export type Side = { readonly meetings: number; readonly onTime: number; readonly clean: number }

export type Recovery = { readonly boundaryMs: EpochMs; readonly before: Side; readonly since: Side }

const MINUTE = 60_000

/**
 * The 12 months before the user's last note or talk, and the time since. `boundariesMs`: when each was sent or held.
 * `null`: none up to now.
 */
export function deriveRecovery(
  judged: readonly Judged[],
  boundariesMs: readonly EpochMs[],
  { now, timeZone }: Horizon,
): Recovery | null {
  const boundaryMs = Math.max(...boundariesMs.filter((atMs) => atMs <= now))
  if (boundaryMs === -Infinity) return null
  const { since12MonthsMs } = deriveHorizon(boundaryMs, timeZone)
  const between = (fromMs: EpochMs, toMs: EpochMs) =>
    count(judged.filter(({ meeting }) => meeting.startMs >= fromMs && meeting.startMs < toMs))
  return { boundaryMs, before: between(since12MonthsMs, boundaryMs), since: between(boundaryMs, Infinity) }
}

function count(judged: readonly Judged[]): Side {
  const counted = judged.filter(({ countsAs }) => countsAs === 'clean' || countsAs === 'offence')
  const clean = counted.filter(({ countsAs }) => countsAs === 'clean')
  const onTime = clean.filter(({ meeting }) => (meeting.waitMs ?? 0) <= meeting.policy.onTimeMinutes * MINUTE)
  return { meetings: counted.length, onTime: onTime.length, clean: clean.length }
}
