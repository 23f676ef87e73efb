import type { Day, EpochMs } from '../domain/meeting/fact.ts'

/** `too-long`: the link would be cut, somewhere on its way; the words are to be copied instead. */
export type Link =
  | { readonly ok: true; readonly url: string }
  | {
      readonly ok: false
      readonly fault: 'too-long'
      readonly length: number
      readonly longest: number
      /** The same without its text, for the text to be pasted. */
      readonly withoutText: string
    }

/** Windows hands a program no more than some 2,000 characters of a link. */
const LONGEST_MAILTO = 1_900
/** Google's servers refuse a request line of 8 KiB and more. */
const LONGEST_ON_GOOGLE = 8_000

export type Mail = { readonly to: readonly string[]; readonly subject: string; readonly text: string }

/** RFC 6068: lines end in CRLF, addresses keep their `@`. */
export function mailtoLink({ to, subject, text }: Mail): Link {
  const bare = `mailto:${to.map(encodeAddress).join(',')}?subject=${encode(oneLine(subject))}`
  return within(LONGEST_MAILTO, `${bare}&body=${encode(withLineEnds(text, '\r\n'))}`, bare)
}

/** Gmail's window for a new mail; Google does not document it. */
export function gmailLink({ to, subject, text }: Mail): Link {
  const bare = `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to.map(oneLine).join(','))}&su=${encode(oneLine(subject))}`
  return within(LONGEST_ON_GOOGLE, `${bare}&body=${encode(withLineEnds(text, '\n'))}`, bare)
}

export type CalendarEntry = {
  readonly title: string
  readonly startMs: EpochMs
  readonly endMs: EpochMs
  /** IANA name; the entry is shown in it. */
  readonly timeZone: string
  readonly guests: readonly string[]
  readonly details: string
  readonly place: string | null
}

/** Google Calendar's form for a new entry, filled in; nothing is invited before the user saves it. */
export function calendarLink({ title, startMs, endMs, timeZone, guests, details, place }: CalendarEntry): Link {
  const bare = [
    'https://calendar.google.com/calendar/render?action=TEMPLATE',
    `text=${encode(oneLine(title))}`,
    `dates=${formatDates(startMs, endMs, timeZone)}`,
    `ctz=${encode(timeZone)}`,
    ...(guests.length > 0 ? [`add=${encode(guests.map(oneLine).join(','))}`] : []),
    ...(place === null ? [] : [`location=${encode(oneLine(place))}`]),
  ].join('&')
  return within(LONGEST_ON_GOOGLE, `${bare}&details=${encode(withLineEnds(details, '\n'))}`, bare)
}

export type CalendarDay = { readonly title: string; readonly on: Day; readonly details: string }

/** The same form for a whole day, with nobody invited. */
export function dayLink({ title, on, details }: CalendarDay): Link {
  const day = Temporal.PlainDate.from(on)
  const dates = [day, day.add({ days: 1 })].map((each) => each.toString().replaceAll('-', '')).join('/')
  const bare = `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${encode(oneLine(title))}&dates=${dates}`
  return within(LONGEST_ON_GOOGLE, `${bare}&details=${encode(withLineEnds(details, '\n'))}`, bare)
}

const within = (longest: number, url: string, withoutText: string): Link =>
  url.length <= longest ? { ok: true, url } : { ok: false, fault: 'too-long', length: url.length, longest, withoutText }

/** Half of a surrogate pair cannot be encoded. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed())

function encodeAddress(address: string): string {
  const encoded = encode(oneLine(address))
  const at = encoded.lastIndexOf('%40')
  return at < 0 ? encoded : `${encoded.slice(0, at)}@${encoded.slice(at + '%40'.length)}`
}

const withLineEnds = (text: string, lineEnd: string) => text.replaceAll(/\r\n?|\n/g, lineEnd)

/** A line break in a header would begin the next one. */
const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** In the zone's own time; in UTC where an end lies in the hour that a clock change repeats, which would be ambiguous. */
function formatDates(startMs: EpochMs, endMs: EpochMs, timeZone: string): string {
  const ends = [startMs, endMs].map((atMs) => Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone))
  const inUtc = ends.some(isRepeated)
  return ends.map((end) => (inUtc ? `${formatStamp(end.withTimeZone('UTC'))}Z` : formatStamp(end))).join('/')
}

function isRepeated(moment: Temporal.ZonedDateTime): boolean {
  const local = moment.toPlainDateTime()
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(moment.timeZoneId, { disambiguation }),
  )
  return first?.epochMilliseconds !== second?.epochMilliseconds
}

/** `20261124T100000`. */
const formatStamp = (moment: Temporal.ZonedDateTime) =>
  moment.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
