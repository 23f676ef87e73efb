import type { Day, EpochMs, Occurrence } from '../meeting/fact.ts'
import { decodeBase32Hex, decodeBase64 } from './decode-bits.ts'

/** What the page says of an event with `data-eventid`, and a link to it with `eid`. */
export type DataEventId = {
  readonly eventId: string
  /** The address of the calendar in which it is seen. */
  readonly calendarId: string
  readonly occurrence: Occurrence
}

/** Google writes two domains of calendars short (both seen in real ids, 2026-10); any other stays whole. */
const SHORTENED: Readonly<Record<string, string>> = { m: 'gmail.com', g: 'group.calendar.google.com' }

/** `null`: a task, which is no event, or nothing that Google writes. */
export function parseDataEventId(text: string): DataEventId | null {
  const decoded = text.startsWith('tasks_') ? null : decodeBase64(text)
  const [, eventId, name, domain] = decoded?.match(/^([\w-]+) ([^\s@]+)@([^\s@]+)$/) ?? []
  if (eventId === undefined || name === undefined || domain === undefined) return null
  const occurrence = occurrenceOfEventId(eventId)
  return occurrence && { eventId, calendarId: `${name}@${SHORTENED[domain] ?? domain}`, occurrence }
}

/**
 * The occurrence of an event by its id on the page and in the API. `null`: an imported one whose UID cannot be read.
 *
 * An id is that of the series, with the start of an instance in UTC behind it, or its day where it lasts all day: that
 * has the instant at which the day begins in UTC.
 */
export function occurrenceOfEventId(eventId: string): Occurrence | null {
  const [, series, stamp] = eventId.match(/^(.+)_(\d{8}(?:T\d{6}Z)?)$/) ?? []
  const startMs = stamp === undefined ? null : parseStamp(stamp)
  const base = series === undefined || startMs === null ? eventId : series
  if (!base.startsWith('_')) return { uid: uidOfSeries(`${base}@google.com`), originalStartMs: startMs }
  const uid = decodeBase32Hex(base.slice(1).replace(SPLIT, ''))
  return uid ? { uid: uidOfSeries(uid), originalStartMs: startMs } : null
}

/**
 * The same occurrence by its `UID` and `RECURRENCE-ID` in a feed: an instant, or a day where it lasts all day. Also for
 * an instance that no component stands for: the start that its rule gives it. `null`: not of a series.
 */
export const occurrenceOfIcal = (uid: string, recurrenceId: EpochMs | Day | null): Occurrence => ({
  uid: uidOfSeries(uid),
  originalStartMs: typeof recurrenceId === 'string' ? parseStamp(recurrenceId.replaceAll('-', '')) : recurrenceId,
})

/** "This and following" goes on under an id with this behind it. */
const SPLIT = /_R\d{8}(?:T\d{6}Z?)?(?=@google\.com$|$)/

/**
 * The parts of a series that was split are one. A feed and the API name each part; the ids of its instances, which is
 * all that the page shows, name the series as it was before (`x_20210521T160000Z` is of the iCal UID
 * `x_R20210510T160000@google.com`, seen in an API record). An instance then also stays itself when the series is split
 * and its time remains.
 */
const uidOfSeries = (uid: string): string => uid.replace(SPLIT, '')

/** `20221013T210000Z`, or `20221013` for the beginning of that day in UTC; `null`: no time there is. */
function parseStamp(stamp: string): EpochMs | null {
  try {
    return Temporal.Instant.from(stamp.includes('T') ? stamp : `${stamp}T000000Z`).epochMilliseconds
  } catch {
    return null
  }
}
