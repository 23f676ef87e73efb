import type { Day } from '../../domain/meeting/fact.ts'
import type { Span } from '../../domain/projects/plan.ts'
import { formatLocale } from '../../ui/words.ts'

const atMs = (day: Day) => Date.parse(day)
const yearOf = (day: Day) => day.slice(0, 4)

/** A day has no hour and no zone: it is counted and written in UTC. */
const format = (length: 'short' | 'long', withYear: boolean) =>
  new Intl.DateTimeFormat(formatLocale(), {
    weekday: length,
    month: length,
    day: 'numeric',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  })

/** `Fri, Nov 27`; with its year where that is not this one. */
export const dayWords = (day: Day, today: Day): string =>
  format('short', yearOf(day) !== yearOf(today)).format(atMs(day))

/** `Friday, November 27`; with its year where that is not this one. */
export const longDayWords = (day: Day, today: Day): string =>
  format('long', yearOf(day) !== yearOf(today)).format(atMs(day))

/** `Mon, Nov 23 – Wed, Nov 25`, or the one day that it is. */
export function spanWords({ startOn, dueOn }: Span, today: Day): string {
  const withYear = [startOn, dueOn].some((day) => yearOf(day) !== yearOf(today))
  return format('short', withYear).formatRange(atMs(startOn), atMs(dueOn))
}

/** The days of the week from Monday, as ISO 8601 counts them. */
export function weekDayNames(): { readonly day: number; readonly name: string }[] {
  const names = new Intl.DateTimeFormat(formatLocale(), { weekday: 'long', timeZone: 'UTC' })
  // 5 January 1970 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, name: names.format(Date.UTC(1970, 0, 4 + day)) }))
}
