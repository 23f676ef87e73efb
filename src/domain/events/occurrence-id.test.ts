import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrenceKey } from '../meeting/unite.ts'
import { occurrenceOfEventId, occurrenceOfIcal, parseDataEventId } from './occurrence-id.ts'

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
const unpadded = (text: string) => base64(text).replace(/=+$/, '')
const url = (text: string) => Buffer.from(text, 'utf8').toString('base64url')

const HEX = '0123456789abcdefghijklmnopqrstuv'

/** Written from RFC 4648, over a string of bits, so that it shares nothing with what it tests. */
const base32Hex = (text: string) => {
  const bits = [...Buffer.from(text, 'utf8')].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => HEX[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

const ms = (iso: string) => Date.parse(iso)

describe('the id of an event on the page', () => {
  it.each([
    ['a calendar of Gmail', 'abc123 ada@m', 'abc123', 'ada@gmail.com'],
    ['a second calendar', 'abc123 c_0123@g', 'abc123', 'c_0123@group.calendar.google.com'],
    ['a calendar of a firm', 'abc123 ada@acme.test', 'abc123', 'ada@acme.test'],
    ['a short form that nobody has verified', 'abc123 en.uk#holiday@v', 'abc123', 'en.uk#holiday@v'],
    ['an instance', 'abc123_20221013T210000Z ada@m', 'abc123_20221013T210000Z', 'ada@gmail.com'],
    ['an address beyond ASCII', 'abc123 zoë@acmé.test', 'abc123', 'zoë@acmé.test'],
  ])('names the event and the calendar: %s', (_, plain, eventId, calendarId) => {
    for (const text of [base64(plain), unpadded(plain), url(plain)])
      expect(parseDataEventId(text)).toEqual({ eventId, calendarId, occurrence: occurrenceOfEventId(eventId) })
  })

  it.each([
    ['a task', 'tasks_YWJjMTIzIGFkYUBt'],
    ['nothing', ''],
    ['no base64', 'abc 123'],
    ['a letter too many', `${unpadded('abc123 a@m.test')}A`],
    ['a last letter that says more than whole bytes', unpadded('abc123 a@m.te').replace(/.$/, 'R')],
    ['no calendar', unpadded('abc123')],
    ['no event', unpadded(' ada@m')],
    ['a calendar without a domain', unpadded('abc123 ada')],
    ['bytes that are not UTF-8', Buffer.from([0xc3, 0x28, 0x20, 0x61, 0x40, 0x6d]).toString('base64')],
    ['more than one event', unpadded('abc 123 ada@m')],
    ['a line break', unpadded('abc123\nada@m')],
    ['an imported event whose UID cannot be read', unpadded('_zzz ada@m')],
  ])('is refused: %s', (_, text) => {
    expect(parseDataEventId(text)).toBeNull()
  })

  it('never throws, whatever is there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        const parsed = parseDataEventId(text)
        if (parsed) expect(parsed.occurrence.uid).not.toBe('')
      }),
    )
  })
})

describe('one key, from the page and from a feed', () => {
  const foreign = '7f3d6c1e-0b52@acme.test'
  const imported = `_${base32Hex(foreign)}`

  it.each<[string, string, string, number | string | null]>([
    ['a single event', 'abc123', 'abc123@google.com', null],
    ['an instance', 'abc123_20221013T210000Z', 'abc123@google.com', ms('2022-10-13T21:00:00Z')],
    ['a whole day', 'abc123_20221013', 'abc123@google.com', '2022-10-13'],
    ['a series that was split', 'abc123_R20231130T090000', 'abc123_R20231130T090000@google.com', null],
    [
      'an instance of a split series',
      'abc123_20231207T090000Z',
      'abc123_R20231130T090000@google.com',
      ms('2023-12-07T09:00:00Z'),
    ],
    [
      'an instance that names its split',
      'abc123_R20231130T090000_20231207T090000Z',
      'abc123_R20231130T090000@google.com',
      ms('2023-12-07T09:00:00Z'),
    ],
    ['a split of whole days', 'abc123_20231207', 'abc123_R20231130@google.com', '2023-12-07'],
    ['an imported event', imported, foreign, null],
    ['an instance of an imported series', `${imported}_20221013T210000Z`, foreign, ms('2022-10-13T21:00:00Z')],
    ['a whole day of an imported series', `${imported}_20221013`, foreign, '2022-10-13'],
    ['an imported series that was split', `${imported}_R20231130T090000`, `${foreign}_R20231130T090000`, null],
    ['a holiday, whose id begins with its day', '20221225_60o30c9g6k', '20221225_60o30c9g6k@google.com', null],
    ['an id that ends in no time there is', 'abc_20221399T210000Z', 'abc_20221399T210000Z@google.com', null],
  ])('%s', (_, eventId, uid, recurrenceId) => {
    const page = occurrenceOfEventId(eventId)
    expect(page && occurrenceKey(page)).toBe(occurrenceKey(occurrenceOfIcal(uid, recurrenceId)))
  })

  it('has the instant of a whole day at midnight UTC, in every zone and on both sides of a clock change', () => {
    expect(occurrenceOfIcal('a@google.com', '2026-03-29').originalStartMs).toBe(ms('2026-03-29T00:00:00Z'))
    expect(occurrenceOfEventId('a_20261025')?.originalStartMs).toBe(ms('2026-10-25T00:00:00Z'))
  })

  it('tells the two instances apart that a clock going back gives the same time of day', () => {
    const first = occurrenceOfEventId('a_20261025T003000Z')
    const second = occurrenceOfEventId('a_20261025T013000Z')
    expect(first && second && occurrenceKey(first) !== occurrenceKey(second)).toBe(true)
  })

  it('keeps the UID of an imported event to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (uid) => {
        fc.pre(!/_R\d{8}/.test(uid) && uid.isWellFormed())
        expect(occurrenceOfEventId(`_${base32Hex(uid)}`)).toEqual(occurrenceOfIcal(uid, null))
      }),
    )
  })
})
