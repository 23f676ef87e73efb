import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import type { DueDate } from './due-dates.ts'
import { writeIcs } from './write-ics.ts'

const NOW = Date.parse('2026-11-24T10:00:30Z')
const due = (change: Partial<DueDate> = {}): DueDate => ({
  uid: 'p1-changes@hard-stop',
  title: 'Acme: changes due',
  on: '2026-12-31',
  details: 'Brochure, for Acme.',
  ...change,
})
const HOSTILE = 'Zoë; 🦄, \\n "شركة" '.repeat(20)

const withIcalJs = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))

describe('a file of due dates', () => {
  it('has whole days that two readers read alike', () => {
    const text = writeIcs([due(), due({ uid: 'p1-delivery@hard-stop', on: '2027-02-28' })], NOW)
    expect(
      withIcalJs(text).map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()]),
    ).toEqual([
      ['p1-changes@hard-stop', '2026-12-31', '2027-01-01'],
      ['p1-delivery@hard-stop', '2027-02-28', '2027-03-01'],
    ])
    const { events = [] } = convertIcsCalendar(undefined, text)
    expect(
      events.map(({ uid, start, end }) => [uid, start.type, start.date.toISOString(), end?.date.toISOString()]),
    ).toEqual([
      ['p1-changes@hard-stop', 'DATE', '2026-12-31T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
      ['p1-delivery@hard-stop', 'DATE', '2027-02-28T00:00:00.000Z', '2027-03-01T00:00:00.000Z'],
    ])
  })

  it('keeps words of any kind, in lines of at most 75 octets that end in CRLF', () => {
    const text = writeIcs([due({ title: HOSTILE, details: `one\n${HOSTILE}` })], NOW)
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(withIcalJs(text).map(({ summary, description }) => [summary, description])).toEqual([
      [HOSTILE, `one\n${HOSTILE}`],
    ])
    expect(convertIcsCalendar(undefined, text).events?.[0]?.summary).toBe(HOSTILE)
  })

  it('lets nobody’s name begin another line of it', () => {
    const text = writeIcs([due({ title: 'Acme\r\nATTENDEE:mailto:x@y.example\u0000\u2028' })], NOW)
    expect(text).not.toMatch(/^ATTENDEE/m)
    expect(withIcalJs(text)).toHaveLength(1)
  })

  it('written later takes the place of the one before', () => {
    const sequence = (atMs: number) => withIcalJs(writeIcs([due()], atMs))[0]?.sequence ?? 0
    expect(sequence(NOW + 60_000)).toBeGreaterThan(sequence(NOW))
    expect(sequence(NOW + 100 * 365 * 86_400_000)).toBeLessThan(2 ** 31)
  })

  it('blocks nobody’s day', () => {
    expect(writeIcs([due()], NOW)).toContain('\r\nTRANSP:TRANSPARENT\r\n')
  })
})
