import type { Day } from '../../domain/meeting/fact.ts'

export type DayOrder = 'day-first' | 'month-first'

export type DayReading =
  /** `order`: what it proves of the order in which this file writes dates; `null`: nothing. */
  | { readonly kind: 'sure'; readonly day: Day; readonly order: DayOrder | null }
  | { readonly kind: 'either'; readonly dayFirst: Day; readonly monthFirst: Day }

const [EARLIEST_YEAR, LATEST_YEAR] = [1970, 2199]
/** Two digits of a year are of this century: nobody imports invoices of the last. */
const CENTURY = 2_000

const TIME = String.raw`(?:[T,]?\s*\d{1,2}:\d{2}.*)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`)
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\.?${TIME}$`)
const JAPANESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/
const DAY_AND_NAME = /^(\d{1,2})(?:st|nd|rd|th|er|º)?[\s./-]+(?:de\s+)?(\p{L}+)\.?[\s./,-]+(?:de\s+)?(\d{4}|\d{2})$/u
const NAME_AND_DAY = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u

/** `null`: no day that exists. A time of day beside it is passed over: the day is the one that was written. */
export function parseDay(text: string): DayReading | null {
  const written = text.normalize('NFKC').trim().replace(/\s+/g, ' ')
  const [, year, , month, day] = YEAR_FIRST.exec(written) ?? []
  if (year !== undefined) return sure(dayOf(year, month, day))
  const numbers = YEAR_LAST.exec(written)
  if (numbers) return readNumbers(numbers)
  const [, ...japanese] = JAPANESE.exec(written) ?? []
  if (japanese.length > 0) return sure(dayOf(japanese[0], japanese[1], japanese[2]))
  const [, first, name, last] = DAY_AND_NAME.exec(written) ?? []
  if (name !== undefined) return sure(dayOf(last, MONTHS.get(nameKey(name)), first))
  const [, leading, second, third] = NAME_AND_DAY.exec(written) ?? []
  return leading === undefined ? null : sure(dayOf(third, MONTHS.get(nameKey(leading)), second))
}

/** Dots are written day first wherever they are written; slashes and dashes either way. */
function readNumbers([, first, separator, second, year]: readonly string[]): DayReading | null {
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  if (dayFirst && monthFirst && dayFirst !== monthFirst && separator !== '.')
    return { kind: 'either', dayFirst, monthFirst }
  if (dayFirst) return sure(dayFirst, separator === '.' || monthFirst ? null : 'day-first')
  return sure(monthFirst, 'month-first')
}

const sure = (day: Day | null, order: DayOrder | null = null): DayReading | null =>
  day === null ? null : { kind: 'sure', day, order }

function dayOf(yearText: string | undefined, month: string | number | undefined, date: string | undefined): Day | null {
  const written = Number(yearText)
  const year = yearText?.length === 2 ? CENTURY + written : written
  const day = new Date(Date.UTC(year, Number(month) - 1, Number(date)))
  const exists = day.getUTCMonth() === Number(month) - 1 && day.getUTCDate() === Number(date)
  return exists && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? day.toISOString().slice(0, 10) : null
}

const nameKey = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()

/** Short and long, of the languages whose exports use letters. A name that means two months is not known. */
const MONTHS: ReadonlyMap<string, number> = monthNames(['en', 'de', 'es', 'fr', 'pt'])

function monthNames(languages: readonly string[]): Map<string, number> {
  const months = new Map<string, number>()
  const unclear = new Set<string>()
  for (const language of languages)
    for (const length of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const name = nameKey(format.format(Date.UTC(2026, month - 1, 15)))
        if (months.has(name) && months.get(name) !== month) unclear.add(name)
        months.set(name, month)
      }
    }
  for (const name of unclear) months.delete(name)
  return months
}
