import type { EpochMs } from '../domain/meeting/fact.ts'

const MINUTE = 60_000
const HOUR = 3_600_000

/**
 * What makes a spreadsheet take a cell for a formula, in ASCII and full width. Quotes before it count too, so that
 * taking one quote off such a cell always gives the text back.
 */
// oxlint-disable-next-line no-control-regex
const TRIGGER = /^'*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/

/** Text that no spreadsheet runs; unknown is empty. */
export const formatText = (text: string | null): string => (text === null ? '' : TRIGGER.test(text) ? `'${text}` : text)

/**
 * ISO 8601 with offset. Always to the millisecond: the minutes in other columns are differences of these times, and
 * times cut to seconds would contradict them.
 */
export function formatTime(atMs: EpochMs | null, timeZone: string): string {
  if (atMs === null) return ''
  const local = Temporal.Instant.fromEpochMilliseconds(Math.round(atMs)).toZonedDateTimeISO(timeZone)
  // The year 10000 is written +010000.
  return formatText(local.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 }))
}

const formatDecimal = (value: number | null): string =>
  value === null ? '' : String(Math.round(value * 100) / 100 || 0)

/** Decimal minutes, two places at most. */
export const formatMinutes = (ms: number | null): string => formatDecimal(ms === null ? null : ms / MINUTE)

/** Decimal hours, two places at most. */
export const formatHours = (ms: number | null): string => formatDecimal(ms === null ? null : ms / HOUR)

/** Money for a length of time at a price for the hour, two places. */
export const formatCost = (ms: number, perHour: number): string => ((ms / HOUR) * perHour).toFixed(2)
