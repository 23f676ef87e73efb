import ICAL from 'ical.js'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { DueDate } from './due-dates.ts'

// Lines have up to 75 octets; ical.js 2.2 leaves out the blank that begins a folded one.
ICAL.foldLength = 74

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Whole days that block nothing, as RFC 5545 wants them. `writtenMs`: a file written later replaces an earlier one. */
export function writeIcs(dates: readonly DueDate[], writtenMs: EpochMs): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Hard Stop//Due dates//EN')
  for (const date of dates) calendar.addSubcomponent(eventOf(date, writtenMs))
  return `${calendar.toString()}\r\n`
}

function eventOf({ uid, title, on, details }: DueDate, writtenMs: EpochMs): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const next = Temporal.PlainDate.from(on).add({ days: 1 }).toString()
  event.addPropertyWithValue('uid', uid)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(writtenMs), true))
  event.addPropertyWithValue('sequence', Math.floor(writtenMs / MINUTE))
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(on))
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(next))
  event.addPropertyWithValue('summary', plain(title))
  event.addPropertyWithValue('description', plain(details))
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  return event
}

/** Control characters would break the lines of the file; half a pair cannot be written as UTF-8. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
