import { deriveGoodwill } from './goodwill.ts'
import { deriveNoticeGrace } from './notice-grace.ts'
import type { Settled } from './settled.ts'

/**
 * How a settled meeting counts: `clean` and `offence` make the statistics; `excused` stays in the record and leaves
 * them; `neither` is one that I left before anybody was late.
 */
export type CountsAs = 'clean' | 'offence' | 'excused' | 'neither'

export type Judged = {
  readonly meeting: Settled
  readonly countsAs: CountsAs
  /** Who let a late arrival or an offence pass; `null`: nobody, or nothing to pass. */
  readonly waivedBy: 'user' | 'goodwill' | 'notice' | null
}

/** What a standing needs of a judged meeting. */
export type Dated = {
  readonly meeting: Pick<Settled, 'startMs' | 'offence' | 'waitMs'>
  readonly countsAs: CountsAs
}

/** All settled meetings of one client, each with how it counts, earliest first. */
export function deriveJudged(settled: readonly Settled[], timeZone: string): readonly Judged[] {
  const ordered = settled.toSorted((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1))
  const noticed = deriveNoticeGrace(ordered, timeZone)
  const judged = ordered.map((meeting) => judge(meeting, noticed.has(meeting)))
  const graced = deriveGoodwill(judged, timeZone)
  return judged.map((each) =>
    graced.has(each.meeting) ? { ...each, countsAs: 'excused', waivedBy: 'goodwill' } : each,
  )
}

/** Notice comes before the excuse: what was never counted needs none, and stays a clean meeting. */
function judge(meeting: Settled, noticed: boolean): Judged {
  if (noticed) return { meeting, countsAs: meeting.held ? 'clean' : 'neither', waivedBy: 'notice' }
  if (meeting.offence === null) return { meeting, countsAs: meeting.held ? 'clean' : 'neither', waivedBy: null }
  if (meeting.excused) return { meeting, countsAs: 'excused', waivedBy: 'user' }
  return { meeting, countsAs: 'offence', waivedBy: null }
}
