import { browserLocale, formatLocale, t, wordsDirection } from './words.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const NO_BREAK = '\u00A0'
const LEFT_TO_RIGHT_MARK = '\u200E'

const cache = new Map<string, unknown>()

/** Formatters are dear to make and drawn with every second. */
function once<T>(name: string, make: (locale: string) => T): T {
  const locale = formatLocale()
  const key = `${locale} ${name}`
  if (!cache.has(key)) cache.set(key, make(locale))
  return cache.get(key) as T
}

const digits = (value: number, least: number) =>
  once(
    `digits ${least}`,
    (locale) => new Intl.NumberFormat(locale, { minimumIntegerDigits: least, useGrouping: false }),
  ).format(value)

function clock(seconds: number, leastMinuteDigits: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const minutes = digits(m, h > 0 ? 2 : leastMinuteDigits)
  return [...(h > 0 ? [digits(h, 1)] : []), minutes, digits(s, 2)].join(':')
}

/** A running clock: `03:12`, `1:02:10`. Whole seconds gone by. */
export const formatClock = (ms: number): string => clock(Math.floor(Math.max(0, ms) / SECOND), 2)

/** A length in a sentence: `3:05`, `12:40`, `1:02:10`. */
export const formatSpan = (ms: number): string => clock(Math.floor(Math.max(0, ms) / SECOND), 1)

/** What is left of a length: `2:10`; reaches `0:00` at the moment itself and not a second before. */
export const formatCountdown = (ms: number): string => clock(Math.ceil(Math.max(0, ms) / SECOND), 1)

export const formatNumber = (value: number, fraction = 0): string =>
  once(`number ${fraction}`, (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: fraction })).format(
    value,
  )

/** Whole minutes: `21 min`. Rounded down, which is the kinder way for a wait. */
export const formatMinutes = (ms: number): string => t('ui_minutes', formatNumber(Math.floor(ms / MINUTE)))

/** `21 min`, `1 h 21 min`. */
export function formatDuration(ms: number): string {
  const [hours, rest] = [Math.floor(ms / HOUR), Math.floor((ms % HOUR) / MINUTE)]
  if (hours === 0) return formatMinutes(ms)
  return rest === 0
    ? t('ui_hours', formatNumber(hours))
    : t('ui_hours_minutes', formatNumber(hours), formatNumber(rest))
}

/** `3.5 h`. */
export const formatHours = (ms: number): string => t('ui_hours', formatNumber(ms / HOUR, 1))

/** `90 days`. */
export const formatDays = (days: number): string =>
  once('days', (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' })).format(
    days,
  )

/** `share` from 0 to 1: `37%`. */
export const formatPercent = (share: number): string =>
  once('percent', (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })).format(
    share,
  )

/** `currency`: ISO 4217. Whole units: time lost is an estimate. */
export const formatMoney = (amount: number, currency: string): string =>
  writeMoney(
    amount,
    once(
      `money ${currency}`,
      (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }),
    ),
  )

/** The same to the last coin: what stands on an invoice is exact. */
export const formatAmount = (amount: number, currency: string): string =>
  writeMoney(
    amount,
    once(`amount ${currency}`, (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency })),
  )

/** Among words that run to the left, the sign of `US$` would move to its other side. */
function writeMoney(amount: number, format: Intl.NumberFormat): string {
  if (wordsDirection() === 'ltr') return format.format(amount)
  const parts = format.formatToParts(amount)
  return parts.map(({ type, value }) => (type === 'currency' ? value + LEFT_TO_RIGHT_MARK : value)).join('')
}

const TIME = { hour: 'numeric', minute: '2-digit' } as const

const hourCycle = (): 'h11' | 'h12' | 'h23' | 'h24' => {
  const habit = browserLocale()
  const make = () => new Intl.DateTimeFormat(habit, { hour: 'numeric' }).resolvedOptions().hourCycle ?? 'h23'
  return once(`hours of ${habit}`, make)
}

const moment = (name: string, options: Intl.DateTimeFormatOptions, atMs: number, timeZone: string | undefined) =>
  once(
    `${name} ${timeZone}`,
    (locale) => new Intl.DateTimeFormat(locale, { ...options, ...(timeZone && { timeZone }) }),
  ).format(atMs)

/** As `formatTime`, in another language than the interface's: the habit of hours stays the person's. */
export function formatTimeIn(locale: string): (atMs: number) => string {
  const format = new Intl.DateTimeFormat(locale, { ...TIME, hourCycle: hourCycle() })
  return (atMs) => format.format(atMs).replace(/\s/g, NO_BREAK)
}

/** `10:45`, `10:45 AM` where that is the habit, never broken in two. Without a zone: the one the browser is in. */
export const formatTime = (atMs: number, timeZone?: string): string =>
  moment('time', { ...TIME, hourCycle: hourCycle() }, atMs, timeZone).replace(/\s/g, NO_BREAK)

/** `Tue, Nov 24`. */
export const formatDay = (atMs: number, timeZone?: string): string =>
  moment('day', { weekday: 'short', month: 'short', day: 'numeric' }, atMs, timeZone)

/** `Mon`; ISO 8601 week days: Monday is 1. */
export const formatWeekDay = (day: number): string =>
  // The first of January 2024 was a Monday.
  moment('week day', { weekday: 'short' }, Date.UTC(2024, 0, day), 'UTC')

/** `Nov 24, 2026`. */
export const formatDate = (atMs: number, timeZone?: string): string =>
  moment('date', { dateStyle: 'medium' }, atMs, timeZone)

/** `Tue, Nov 24, 10:45`. */
export const formatDayTime = (atMs: number): string =>
  together('day and time', { weekday: 'short', month: 'short', day: 'numeric', ...TIME }, atMs)

/** `Nov 24, 2026, 10:45`. */
export const formatDateTime = (atMs: number): string =>
  together('date and time', { dateStyle: 'medium', timeStyle: 'short' }, atMs)

/** What stands between a day and a time differs by language; the time is never broken in two. */
function together(name: string, options: Intl.DateTimeFormatOptions, atMs: number): string {
  const cycle = hourCycle()
  const format = once(`${name} ${cycle}`, (locale) => new Intl.DateTimeFormat(locale, { ...options, hourCycle: cycle }))
  const parts = format.formatToParts(atMs)
  return parts
    .map(({ type, value }, at) => {
      const besideHalfOfDay = parts[at - 1]?.type === 'dayPeriod' || parts[at + 1]?.type === 'dayPeriod'
      return type === 'literal' && besideHalfOfDay ? value.replace(/\s/g, NO_BREAK) : value
    })
    .join('')
}

/** `Acme, Beta, and Gamma`. */
export const formatList = (items: readonly string[]): string =>
  once('list', (locale) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' })).format(items)
