import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarEntry, calendarLink, dayLink, gmailLink, type Link, mailtoLink } from './links.ts'

const urlOf = (link: Link) => {
  if (!link.ok) throw new Error(link.fault)
  return link.url
}
const at = (iso: string) => Date.parse(iso)

const mail = { to: ['ann@acme.example', 'bo@acme.example'], subject: 'Our meeting', text: 'Hello,\nsee you & co.' }

const entry: CalendarEntry = {
  title: 'Meeting: Acme & Söhne',
  startMs: at('2026-11-24T09:00:00Z'),
  endMs: at('2026-11-24T09:30:00Z'),
  timeZone: 'Europe/Warsaw',
  guests: ['ann@acme.example', 'bo+x@acme.example'],
  details: 'First line\r\nSecond & last',
  place: null,
}

/** As a mail program reads it. */
function readMailto(url: string) {
  const [to = '', query = ''] = url.slice('mailto:'.length).split('?')
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent))
  return { to: to.split(',').map(decodeURIComponent), fields: Object.fromEntries(fields) as Record<string, string> }
}

describe('mailto', () => {
  test('has its lines end in CRLF and its addresses in the clear', () => {
    expect(urlOf(mailtoLink(mail))).toBe(
      'mailto:ann@acme.example,bo@acme.example?subject=Our%20meeting&body=Hello%2C%0D%0Asee%20you%20%26%20co.',
    )
  })

  test('keeps an address from becoming a header', () => {
    const to = ['a"@"b%c@acme.example?bcc=eve@x.example', 'a,b@x.example\r\nBcc: eve@x.example']
    const url = urlOf(mailtoLink({ ...mail, to }))
    expect(url.match(/[?]/g)).toHaveLength(1)
    expect(readMailto(url)).toEqual({
      to: [to[0], 'a,b@x.example Bcc: eve@x.example'],
      fields: { subject: 'Our meeting', body: 'Hello,\r\nsee you & co.' },
    })
  })

  test('carries any text there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { fields } = readMailto(urlOf(mailtoLink({ to: [], subject: '', text })))
        expect(fields['body']).toBe(text.replaceAll(/\r\n?|\n/g, '\r\n'))
      }),
    )
  })

  test('half of a character does not break it', () => {
    expect(readMailto(urlOf(mailtoLink({ ...mail, text: 'a\uD83D' }))).fields['body']).toBe('a\uFFFD')
  })

  test('says when it is too long for some programs, and opens the mail without its text', () => {
    const bare = 'mailto:ann@acme.example?subject=S'
    const room = 1_900 - `${bare}&body=`.length
    const write = (length: number) => mailtoLink({ to: ['ann@acme.example'], subject: 'S', text: 'a'.repeat(length) })
    expect(write(room).ok).toBe(true)
    expect(write(room + 1)).toEqual({
      ok: false,
      fault: 'too-long',
      length: 1_901,
      longest: 1_900,
      withoutText: bare,
    })
  })
})

test('Gmail opens a new mail with everything in it', () => {
  const { origin, pathname, searchParams } = new URL(
    urlOf(gmailLink({ ...mail, text: 'Hello,\r\n100% & <b> + مرحبًا' })),
  )
  expect(origin + pathname).toBe('https://mail.google.com/mail/')
  expect(Object.fromEntries(searchParams)).toEqual({
    view: 'cm',
    fs: '1',
    to: 'ann@acme.example,bo@acme.example',
    su: 'Our meeting',
    body: 'Hello,\n100% & <b> + مرحبًا',
  })
})

describe('Google Calendar', () => {
  const paramsOf = (changes: Partial<CalendarEntry>) =>
    new URL(urlOf(calendarLink({ ...entry, ...changes }))).searchParams

  test('opens an entry in my time, with its guests', () => {
    const url = new URL(urlOf(calendarLink(entry)))
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'Meeting: Acme & Söhne',
      dates: '20261124T100000/20261124T103000',
      ctz: 'Europe/Warsaw',
      add: 'ann@acme.example,bo+x@acme.example',
      details: 'First line\nSecond & last',
    })
  })

  test('names the place, and no guests where there are none', () => {
    const params = paramsOf({ guests: [], place: 'My office,\n2nd floor' })
    expect(params.get('location')).toBe('My office, 2nd floor')
    expect(params.has('add')).toBe(false)
  })

  test('means the right one of the two hours that a clock change makes', () => {
    const change = { startMs: at('2026-10-25T01:00:00Z'), endMs: at('2026-10-25T02:00:00Z') }
    expect(paramsOf(change).get('dates')).toBe('20261025T010000Z/20261025T020000Z')
    expect(paramsOf({ startMs: at('2026-03-29T00:30:00Z'), endMs: at('2026-03-29T01:30:00Z') }).get('dates')).toBe(
      '20260329T013000/20260329T033000',
    )
  })

  test('drops nothing in silence when the details are too long', () => {
    const link = calendarLink({ ...entry, details: 'é'.repeat(2_000) })
    expect(link).toMatchObject({ ok: false, fault: 'too-long', longest: 8_000 })
    expect(link.ok || new URL(link.withoutText).searchParams.get('text')).toBe('Meeting: Acme & Söhne')
  })
})

describe('the form for a whole day', () => {
  const due = { title: 'Acme & Söhne: "Changes" due', on: '2026-12-31', details: 'Brochure\nfor print' }

  test('ends before the next day begins, with nobody invited', () => {
    const url = new URL(urlOf(dayLink(due)))
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'Acme & Söhne: "Changes" due',
      dates: '20261231/20270101',
      details: 'Brochure\nfor print',
    })
  })

  test('drops nothing in silence when the details are too long', () => {
    const link = dayLink({ ...due, details: 'é'.repeat(2_000) })
    expect(link).toMatchObject({ ok: false, fault: 'too-long' })
    expect(link.ok || new URL(link.withoutText).searchParams.get('dates')).toBe('20261231/20270101')
  })
})
