import type { EpochMs } from '../meeting/fact.ts'
import type { OffenceKind } from '../meeting/meeting.ts'
import type { Dated } from './judged.ts'
import type { Count } from './rate.ts'

/** The count of everything that is in the statistics. */
export type Tally = Count & {
  readonly byKind: Readonly<Record<OffenceKind, number>>
  /** Of the waits that counted as late; `null`: none. */
  readonly medianWaitMs: number | null
}

export function deriveTally(judged: readonly Dated[], sinceMs: EpochMs): Tally {
  const counted = judged.filter(({ meeting }) => meeting.startMs >= sinceMs)
  const offences = counted.filter(({ countsAs }) => countsAs === 'offence').map(({ meeting }) => meeting)
  const clean = counted.filter(({ countsAs }) => countsAs === 'clean').length
  const byKind = { late: 0, 'no-show': 0, 'late-cancellation': 0, 'late-move': 0 }
  for (const { offence } of offences) if (offence) byKind[offence] += 1
  const waits = offences.flatMap(({ offence, waitMs }) => (offence === 'late' && waitMs !== null ? waitMs : []))
  return { meetings: clean + offences.length, offences: offences.length, byKind, medianWaitMs: median(waits) }
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
