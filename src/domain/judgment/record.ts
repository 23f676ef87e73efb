import type { EpochMs } from '../meeting/fact.ts'
import type { OffenceKind } from '../meeting/meeting.ts'
import { deriveJudged } from './judged.ts'
import type { Settled } from './settled.ts'
import { deriveTally } from './tally.ts'
import { deriveTimeLost } from './time-lost.ts'

export type DatedOffence = { readonly meeting: string; readonly atMs: EpochMs; readonly kind: OffenceKind }

/** One client's totals over all time, and the offences with their dates. Holds nothing that depends on the present. */
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
  /** Those that count, earliest first. */
  readonly offences: readonly DatedOffence[]
}

/** `timeZone`: IANA name of the calendar in which quarters and days are counted. */
export function deriveRecord(settled: readonly Settled[], timeZone: string): ClientRecord {
  const judged = deriveJudged(settled, timeZone)
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
    offences: judged.flatMap(({ meeting: { id, startMs, offence }, countsAs }) =>
      countsAs === 'offence' && offence !== null ? [{ meeting: id, atMs: startMs, kind: offence }] : [],
    ),
  }
}
