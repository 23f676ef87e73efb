import type { Judged } from './judged.ts'
import { type Packed, packJudged } from './packed.ts'
import { deriveTally } from './tally.ts'
import { deriveTimeLost } from './time-lost.ts'

/** One client's totals over all time, and the meetings with their dates. Holds nothing that depends on the present. */
export type ClientRecord = {
  /** Everything that counts, clean or not. */
  readonly meetings: number
  /** How many of them kept me waiting: late over the grace, or never there. */
  readonly late: number
  readonly noShows: number
  /** Offences waived by the user, by goodwill or by notice. */
  readonly excused: number
  readonly timeLostMs: number
  readonly myLate: number
  readonly myLateMs: number
  readonly dated: Packed
}

/** `judged`: all of one client's meetings, earliest first. */
export function deriveRecord(judged: readonly Judged[]): ClientRecord {
  const tally = deriveTally(judged, -Infinity)
  const { theirs, mine } = deriveTimeLost(judged)
  return {
    meetings: tally.meetings,
    late: tally.byKind.late + tally.byKind['no-show'],
    noShows: tally.byKind['no-show'],
    excused: judged.filter(({ waivedBy }) => waivedBy !== null).length,
    timeLostMs: theirs.ms,
    myLate: mine.meetings,
    myLateMs: mine.ms,
    dated: packJudged(judged),
  }
}
