import { convertIcsCalendar, extendByRecurrenceRule, type IcsDateObject, type IcsEvent } from 'ts-ics'

/** `uid start`, in order, each once. Of whole days the start is the beginning of the day in UTC. */
export type Starts = readonly string[]

const DAY_MS = 24 * 60 * 60_000

/**
 * What ts-ics makes of a feed: another parser, other rules, and `Intl` in place of `Temporal`. It leaves to its user which
 * instance stands in for which, and works out rules in one zone alone, so that happens here, on the wall.
 */
export function readStarts(text: string, fromMs: number, toMs: number): Starts {
  const { events = [] } = convertIcsCalendar(undefined, text)
  const apart = new Set(events.map((event) => keyOf(event.uid, event.recurrenceId?.value)))
  const starts = events.flatMap((event) =>
    instancesOf(event, fromMs, toMs)
      .filter((atMs) => event.recurrenceId !== undefined || !apart.has(`${event.uid} ${atMs}`))
      .filter((atMs) => atMs < toMs && (atMs >= fromMs || atMs + lengthMs(event) > fromMs))
      .map((atMs) => `${event.uid} ${new Date(atMs).toISOString()}`),
  )
  return [...new Set(starts)].toSorted()
}

const keyOf = (uid: string, at: IcsDateObject | undefined) => `${uid} ${at?.date.getTime()}`

const lengthMs = ({ start, end }: IcsEvent) =>
  end ? end.date.getTime() - start.date.getTime() : start.type === 'DATE' ? DAY_MS : 0

function instancesOf(event: IcsEvent, fromMs: number, toMs: number): number[] {
  const { start, recurrenceRule: rule, exceptionDates = [] } = event
  if (!rule) return [start.date.getTime()]
  const zone = start.local?.timezone ?? 'UTC'
  const until = rule.until && new Date(untilMs(rule.until, zone))
  const startMs = (start.local?.date ?? start.date).getTime()
  const timeOfDayMs = startMs % DAY_MS
  // Only the days: ts-ics 2.4.6 loses the time of the day where a rule is for the last Friday of every month.
  const days = extendByRecurrenceRule(
    { ...rule, ...(until ? { until: { date: until } } : {}) },
    { start: new Date(startMs - timeOfDayMs), end: new Date(toMs + DAY_MS) },
  )
  const daysOut = new Set(exceptionDates.filter(({ type }) => type === 'DATE').map(({ date }) => date.getTime()))
  const instants = new Set(exceptionDates.filter(({ type }) => type !== 'DATE').map(({ date }) => date.getTime()))
  return days
    .map((day) => day.getTime() + timeOfDayMs)
    .filter((wallMs) => wallMs <= (until?.getTime() ?? Infinity))
    .filter((wallMs) => wallMs > fromMs - 30 * DAY_MS && !daysOut.has(Math.floor(wallMs / DAY_MS) * DAY_MS))
    .map((wallMs) => wallMs - offsetMs(wallMs, zone))
    .filter((atMs) => !instants.has(atMs))
}

function untilMs({ date, type }: IcsDateObject, zone: string): number {
  const atMs = date.getTime()
  return type === 'DATE' ? atMs + DAY_MS - 1 : atMs + offsetAt(atMs, zone)
}

/** For a time on the wall; where the clock skips it or shows it twice, what held before counts. */
function offsetMs(wallMs: number, zone: string): number {
  const before = offsetAt(wallMs - DAY_MS, zone)
  const after = offsetAt(wallMs + DAY_MS, zone)
  return offsetAt(wallMs - before, zone) === before ? before : offsetAt(wallMs - after, zone) === after ? after : before
}

const formats = new Map<string, Intl.DateTimeFormat>()

function offsetAt(atMs: number, zone: string): number {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  formats.set(zone, format)
  return Date.parse(`${format.format(atMs).replace(' ', 'T')}Z`) - Math.floor(atMs / 1000) * 1000
}
