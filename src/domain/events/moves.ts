import type { EpochMs, FactOf, Moment } from '../meeting/fact.ts'

type Seen = Pick<FactOf<'event-seen'>, 'startMs' | 'timeZone' | 'allDay' | 'happenedAt'>

/** How long before a start something was known, in ms; `null`: unknown on this side. Negative: only after the start. */
export type NoticeSpan = {
  readonly leastMs: number | null
  /** By the bound kindest to whoever gave it. */
  readonly mostMs: number | null
}

export type Move = {
  readonly fromMs: EpochMs
  readonly toMs: EpochMs
  /** Days of the calendar, in the zone of the event; 0: within the day. */
  readonly days: number
  /** Before the start that it had until then. */
  readonly notice: NoticeSpan
}

/**
 * Every change of the start, earliest first. `history`: the event as it was shown, in that order. What lasts all day
 * has no hour: it moves with its day only.
 */
export function deriveMoves(history: readonly Seen[]): Move[] {
  return history.flatMap((to, index) => {
    const from = history[index - 1]
    if (!from || from.startMs === to.startMs) return []
    const days = Math.abs(dayOf(from).until(dayOf(to)).days)
    if (days === 0 && (from.allDay || to.allDay)) return []
    const [earliest, latest] = to.happenedAt
    const sinceMs = earliest ?? from.happenedAt[1]
    return { fromMs: from.startMs, toMs: to.startMs, days, notice: noticeBefore(from.startMs, [sinceMs, latest]) }
  })
}

/** How far the event was moved in all, there and back counted both ways. */
export const daysMoved = (moves: readonly Move[]): number => moves.reduce((sum, { days }) => sum + days, 0)

export const noticeBefore = (startMs: EpochMs, [earliest, latest]: Moment): NoticeSpan => ({
  leastMs: latest === null ? null : startMs - latest,
  mostMs: earliest === null ? null : startMs - earliest,
})

const dayOf = ({ startMs, timeZone }: Seen) =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(startMs)).toZonedDateTimeISO(timeZone).toPlainDate()
