import { DAY_MS, LONGEST_DURATION_MS, type Window } from './wall-time.ts'

/**
 * Whether an event, still text, is worth parsing: `in` it may lie in the window, `after` it is a single one that begins
 * later, `out` it is neither. Times are compared by their days, a day of leeway on either side makes up for time zones;
 * where a part of it is not written as expected, it is parsed.
 */
export function siftEvent(text: string, window: Window): 'in' | 'after' | 'out' {
  const said: Partial<Record<string, string>> = {}
  // One look at each line: a feed has a hundred thousand.
  for (const [, name = '', value = ''] of text.matchAll(TIMES)) said[name] ??= value
  const startMs = dayIn(said['DTSTART'])
  if (startMs === null || said['RDATE'] !== undefined) return 'in'
  const endMs = dayIn(said['DTEND']) ?? startMs
  const lastsMs = Math.max(0, endMs - startMs) + (said['DURATION'] === undefined ? DAY_MS : LONGEST_DURATION_MS)
  const within = (from: number, to = from) => from < window.toMs + DAY_MS && to + lastsMs > window.fromMs - DAY_MS
  if (said['RECURRENCE-ID'] !== undefined) {
    const instanceMs = dayIn(said['RECURRENCE-ID'])
    const known = instanceMs !== null && !within(instanceMs) && !within(startMs) && startMs < window.toMs
    return known ? 'out' : 'in'
  }
  if (said['RRULE'] !== undefined)
    return within(startMs, dayIn(UNTIL.exec(said['RRULE'])?.[0]) ?? Infinity) ? 'in' : 'out'
  if (within(startMs)) return 'in'
  return startMs > window.toMs ? 'after' : 'out'
}

const TIMES = /\n(DTSTART|DTEND|DURATION|RECURRENCE-ID|RDATE|RRULE)([;:][^\r\n]*)/g
const UNTIL = /UNTIL=\d{8}/
const DAY = /[:=](\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?$/

/** Of a value up to its end. */
function dayIn(value: string | undefined): number | null {
  const [, year, month, day] = value === undefined ? [] : (DAY.exec(value) ?? [])
  if (year === undefined || Number(month) > 12 || Number(day) > 31) return null
  return Date.UTC(Number(year), Number(month) - 1, Number(day))
}
