import type { Horizon } from './horizon.ts'
import type { Dated } from './judged.ts'
import { deriveTally } from './tally.ts'

/** What has to be reached; the user can change each. */
export type Limits = {
  readonly offencesIn90Days: { readonly expectations: number; readonly security: number }
  readonly noShowsInARow: number
  readonly noShowsIn12Months: number
}

export const DEFAULT_LIMITS: Limits = {
  offencesIn90Days: { expectations: 2, security: 3 },
  noShowsInARow: 2,
  noShowsIn12Months: 3,
}

export type Counters = {
  readonly offencesIn90Days: number
  /** Up to the present: whoever came to the last meeting has none in a row. */
  readonly noShowsInARow: number
  readonly noShowsIn12Months: number
}

/** `security`: confirming the day before, phone only or prepayment. */
export type Suggestion = 'off-the-schedule' | 'security' | 'expectations'

/** A counter that has reached its limit, and what to do about it. */
export type Reached = {
  readonly counter: keyof Counters
  readonly count: number
  readonly limit: number
  readonly suggestion: Suggestion
}

export function deriveCounters(judged: readonly Dated[], { since90DaysMs, since12MonthsMs }: Horizon): Counters {
  return {
    offencesIn90Days: deriveTally(judged, since90DaysMs).offences,
    noShowsInARow: noShowsInARow(judged.filter(({ meeting }) => meeting.startMs >= since12MonthsMs)),
    noShowsIn12Months: deriveTally(judged, since12MonthsMs).byKind['no-show'],
  }
}

/** An excused one ends the row too: were it skipped, excusing it could bring two others together. */
function noShowsInARow(judged: readonly Dated[]): number {
  const last = judged.findLastIndex(({ meeting, countsAs }) => countsAs !== 'offence' || meeting.offence !== 'no-show')
  return judged.length - 1 - last
}

/** The counters that are reached, the gravest suggestion first; each counter once. */
export function decideReached(counters: Counters, limits: Limits = DEFAULT_LIMITS): readonly Reached[] {
  const reach = (counter: keyof Counters, limit: number, suggestion: Suggestion): Reached[] =>
    counters[counter] >= limit ? [{ counter, count: counters[counter], limit, suggestion }] : []
  const { expectations, security } = limits.offencesIn90Days
  const inNeedOfSecurity = reach('offencesIn90Days', security, 'security')
  return [
    ...reach('noShowsIn12Months', limits.noShowsIn12Months, 'off-the-schedule'),
    ...reach('noShowsInARow', limits.noShowsInARow, 'security'),
    ...(inNeedOfSecurity.length > 0 ? inNeedOfSecurity : reach('offencesIn90Days', expectations, 'expectations')),
  ]
}
