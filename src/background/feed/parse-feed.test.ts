import { describe, expect, test } from 'vitest'
import { eventOf, feedOf, readSample } from '../../../tests/ics/feed-of.ts'
import type { SeenEvent } from '../../domain/events/look.ts'
import { type ParsedFeed, parseFeed } from './parse-feed.ts'
import type { Window } from './wall-time.ts'

const at = (text: string) => Date.parse(text)

/** Nine weeks; the clocks go back on October 25. */
const WINDOW: Window = { fromMs: at('2026-10-01T00:00Z'), toMs: at('2026-12-03T00:00Z') }
const NOVEMBER: Window = { fromMs: at('2026-11-01T00:00Z'), toMs: at('2026-12-01T00:00Z') }

function parsed(text: string, window = WINDOW): ParsedFeed {
  const result = parseFeed(text, window, 'Asia/Tokyo')
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const nameOf = (event: SeenEvent) => event.occurrence.uid.replace('@google.com', '')
const eventsOf = (feed: ParsedFeed, name: string) => feed.events.filter((event) => nameOf(event) === name)
const startsOf = (feed: ParsedFeed, name: string) =>
  eventsOf(feed, name)
    .map(({ startMs }) => new Date(startMs).toISOString().slice(0, 16))
    .toSorted()
const only = (feed: ParsedFeed, name: string) => {
  const events = eventsOf(feed, name)
  expect(events).toHaveLength(1)
  return events[0] as SeenEvent
}

describe('a feed', () => {
  const feed = parsed(readSample('single-events'))

  test('says whose it is, where, and as of when', () => {
    const owned = { name: 'anna@studio.example', owner: 'anna@studio.example', timeZone: 'Europe/Berlin' }
    expect(feed).toMatchObject({ ...owned, asOfMs: at('2026-10-20T08:00:00Z') })
  })

  test('with a name that is no address has no owner', () => {
    const named = feedOf().replace('anna@studio.example', 'Studio\\, shared')
    expect(parsed(named)).toMatchObject({ name: 'Studio, shared', owner: null, asOfMs: null, events: [] })
  })

  test('that names no zone is where the user is', () => {
    const text = feedOf(eventOf('here', 'DTSTART:20261102T100000')).replace('X-WR-TIMEZONE:Europe/Berlin\r\n', '')
    expect(parsed(text).timeZone).toBe('Asia/Tokyo')
    expect(startsOf(parsed(text), 'here')).toEqual(['2026-11-02T01:00'])
  })

  test('is as new as its newest stamp', () => {
    const newer = eventOf('newer').with(1, 'DTSTAMP:20261021T080000Z')
    expect(parsed(feedOf(newer, eventOf('older'))).asOfMs).toBe(at('2026-10-21T08:00:00Z'))
  })

  test('reads the same with line ends of Unix', () => {
    expect(parsed(readSample('series').replaceAll('\r\n', '\n'))).toEqual(parsed(readSample('series')))
  })

  test.each([
    ['a page to sign in on', '<!doctype html><title>Sign in</title>', 'not-a-calendar'],
    ['nothing', '', 'not-a-calendar'],
    ['a feed without its end', readSample('series').slice(0, -30), 'cut-short'],
  ])('is not %s', (_, text, error) => {
    expect(parseFeed(text, WINDOW, 'UTC')).toEqual({ ok: false, error })
  })
})

describe('a single event', () => {
  const feed = parsed(readSample('single-events'), NOVEMBER)

  test('has no original start and the zone of its calendar', () => {
    expect(only(feed, 'single-plain')).toMatchObject({
      occurrence: { uid: 'single-plain@google.com', originalStartMs: null },
      title: 'Review, part 2; Jörg’s draft',
      startMs: at('2026-11-02T09:00Z'),
      endMs: at('2026-11-02T10:00Z'),
      timeZone: 'Europe/Berlin',
      allDay: false,
      status: 'confirmed',
      busy: true,
    })
  })

  test('can be free time, tentative or cancelled', () => {
    expect(only(feed, 'single-free').busy).toBe(false)
    expect(only(feed, 'single-tentative').status).toBe('tentative')
    expect(only(feed, 'single-cancelled').status).toBe('cancelled')
  })

  test('of whole days goes from midnight to midnight where the calendar is', () => {
    const days = { startMs: at('2026-11-02T23:00Z'), endMs: at('2026-11-04T23:00Z'), allDay: true }
    expect(only(feed, 'single-day')).toMatchObject(days)
    expect(only(feed, 'single-day-without-end').endMs).toBe(at('2026-11-06T23:00Z'))
  })

  test('may say how long it lasts, or not', () => {
    expect(only(feed, 'single-duration').endMs).toBe(at('2026-11-04T15:30Z'))
    expect(only(feed, 'single-without-end').endMs).toBeNull()
  })

  test('belongs to the window if any of it does', () => {
    expect(feed.events.map(nameOf)).toContain('single-over-the-edge')
    expect(feed.events.map(nameOf)).not.toContain('single-long-ago')
  })

  test('after the window is known to be there', () => {
    expect(feed.elsewhere).toEqual([{ uid: 'single-far-ahead@google.com', originalStartMs: null }])
  })

  test('that is there twice counts once, the newer one', () => {
    const twice = feedOf(eventOf('twice', 'SUMMARY:New', 'SEQUENCE:2'), eventOf('twice', 'SUMMARY:Old', 'SEQUENCE:1'))
    expect(only(parsed(twice), 'twice').title).toBe('New')
  })
})

describe('guests', () => {
  const feed = parsed(readSample('guests'))

  test('are people, each once, with their answers', () => {
    expect(only(feed, 'guests-all')).toMatchObject({
      organizer: 'anna@studio.example',
      guests: [
        { email: 'anna@studio.example', name: 'Anna Berg', response: 'accepted' },
        { email: 'kim@acme.example', name: 'Kim Larsen', response: 'declined' },
        { email: 'lee@acme.example', name: null, response: 'tentative' },
        { email: 'team@acme.example', name: 'Acme, the team', response: 'needs-action' },
        { email: 'sam@acme.example', name: 'Sam', response: null },
      ],
    })
  })

  test('are none where none is named', () => {
    expect(only(feed, 'guests-none')).toMatchObject({ organizer: null, guests: [] })
  })
})

describe('a series', () => {
  const feed = parsed(readSample('series'))

  test('gives an instance for each start, on the wall', () => {
    expect(startsOf(feed, 'weekly')).toEqual([
      '2026-10-07T08:00',
      '2026-10-14T08:00',
      '2026-10-21T08:00',
      '2026-10-29T10:00',
      '2026-11-03T09:00',
      '2026-11-04T09:00',
      '2026-11-25T09:00',
      '2026-12-02T09:00',
    ])
  })

  test('keeps the original start of an instance that moved, also of one told before its series', () => {
    const moved = eventsOf(feed, 'weekly').find(({ title }) => title === 'Weekly, moved a day')
    expect(moved).toMatchObject({
      occurrence: { originalStartMs: at('2026-10-28T09:00Z') },
      startMs: at('2026-10-29T10:00Z'),
      endMs: at('2026-10-29T10:45Z'),
    })
  })

  test('shows an instance that moved into the window', () => {
    const forward = eventsOf(feed, 'weekly').find(({ title }) => title === 'Weekly, brought forward')
    expect(forward?.occurrence.originalStartMs).toBe(at('2026-12-16T09:00Z'))
  })

  test('knows an instance that moved out of the window to be elsewhere', () => {
    expect(feed.elsewhere).toEqual([{ uid: 'weekly@google.com', originalStartMs: at('2026-11-18T09:00Z') }])
  })

  test('names what it leaves out, by time or by day', () => {
    expect(feed.excluded).toEqual(
      expect.arrayContaining([
        { uid: 'weekly@google.com', originalStartMs: at('2026-11-11T09:00Z') },
        { uid: 'without-days@google.com', originalStartMs: at('2026-11-04T07:00Z') },
        { uid: 'whole-days@google.com', originalStartMs: at('2026-11-03T00:00Z') },
      ]),
    )
    expect(feed.excluded).toHaveLength(3)
    expect(startsOf(feed, 'without-days').map((start) => start.slice(8, 10))).toEqual(['02', '03', '05', '06'])
  })

  test('that ends on a day lasts to the end of that day', () => {
    expect(startsOf(feed, 'until-a-day').at(-1)).toBe('2026-10-29T14:00')
    expect(startsOf(feed, 'until-an-instant').at(-1)).toBe('2026-10-29T15:00')
  })

  test('has its additional dates', () => {
    const starts = ['2026-11-02T17:00', '2026-11-04T18:00', '2026-11-06T19:00', '2026-11-09T17:00']
    expect(startsOf(feed, 'with-dates')).toEqual(starts)
  })

  test('of whole days has the beginning of the day in UTC as its original start', () => {
    expect(eventsOf(feed, 'whole-days').map(({ occurrence }) => occurrence.originalStartMs)).toEqual(
      ['2026-10-20', '2026-10-27', '2026-11-10'].map(at),
    )
    expect(eventsOf(feed, 'whole-days')[1]).toMatchObject({
      startMs: at('2026-10-26T23:00Z'),
      endMs: at('2026-10-28T23:00Z'),
    })
  })

  test('whose start is known by additional dates alone has that start too', () => {
    const dates = feedOf(eventOf('dates', 'RDATE;TZID=Europe/Berlin:20261105T100000'))
    expect(startsOf(parsed(dates), 'dates')).toEqual(['2026-11-02T09:00', '2026-11-05T09:00'])
  })

  test('that ended before the window is not even parsed', () => {
    const ended = readSample('series').replace('UNTIL=20210101T080000Z', 'UNTIL=20210101T080000Z;FREQ')
    expect(parsed(ended)).toEqual(feed)
  })

  test('that was split goes on under its first name', () => {
    expect(parsed(readSample('orphans')).events.map(({ occurrence }) => occurrence)).toEqual([
      { uid: 'orphan@google.com', originalStartMs: at('2026-11-02T09:00Z') },
      { uid: 'orphan-utc@google.com', originalStartMs: at('2026-11-03T09:00Z') },
      { uid: 'orphan-day@google.com', originalStartMs: at('2026-11-04') },
    ])
  })

  test('leaves out an instance for good, though it was told apart before', () => {
    const lines = ['RRULE:FREQ=DAILY;COUNT=2', 'EXDATE;TZID=Europe/Berlin:20261103T100000']
    const apart = ['DTSTART;TZID=Europe/Berlin:20261103T120000', 'RECURRENCE-ID;TZID=Europe/Berlin:20261103T100000']
    const both = parsed(feedOf(eventOf('both', ...lines), eventOf('both', ...apart)))
    expect(startsOf(both, 'both')).toEqual(['2026-11-02T09:00'])
  })

  test('changed from some instance on is said to be read only in part', () => {
    const apart = ['RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261102T100000']
    expect(parsed(feedOf(eventOf('from-then-on', ...apart))).broken).toEqual([
      { uid: 'from-then-on', line: null, why: 'range-ignored' },
    ])
  })
})

describe('a time zone', () => {
  const feed = parsed(readSample('zones'))

  test.each([
    ['described-otherwise', '2026-11-02T09:00', 'Europe/Berlin'],
    ['described-alone', '2026-11-02T04:15', 'Europe/Berlin'],
    ['not-described', '2026-11-02T01:00', 'Asia/Tokyo'],
    ['behind-a-prefix', '2026-11-02T15:00', 'America/New_York'],
    ['floating', '2026-11-02T09:00', 'Europe/Berlin'],
  ])('that is %s gives the hour', (name, start, timeZone) => {
    expect(startsOf(feed, name)).toEqual([start])
    expect(only(feed, name).timeZone).toBe(timeZone)
  })

  test('that nobody knows is not guessed', () => {
    expect(startsOf(feed, 'nowhere')).toEqual([])
    expect(feed.broken).toEqual([{ uid: 'nowhere@google.com', line: null, why: 'unknown-time-zone' }])
  })

  test('with an endless description is not used', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Endless', 'BEGIN:STANDARD', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000']
    const ends = ['DTSTART:19700101T000000', 'RRULE:FREQ=SECONDLY', 'END:STANDARD', 'END:VTIMEZONE']
    const text = feedOf([...zone, ...ends], eventOf('endless', 'DTSTART;TZID=Endless:20261102T100000'))
    expect(parsed(text).broken.map(({ why }) => why)).toEqual(['unknown-time-zone'])
  })

  test('changes by law, and what was before stays', () => {
    // Mexico gave up summer time in October 2022; Google's description then had never any.
    const lines = ['DTSTART;TZID=America/Mexico_City:20220601T100000', 'RRULE:FREQ=MONTHLY']
    const zone = ['BEGIN:VTIMEZONE', 'TZID:America/Mexico_City', 'BEGIN:STANDARD', 'TZOFFSETFROM:-0600']
    const ends = ['TZOFFSETTO:-0600', 'DTSTART:19700101T000000', 'END:STANDARD', 'END:VTIMEZONE']
    const window = { fromMs: at('2022-06-01'), toMs: at('2023-08-01') }
    const starts = startsOf(parsed(feedOf([...zone, ...ends], eventOf('law', ...lines)), window), 'law')
    expect([starts[0], starts.at(-1)]).toEqual(['2022-06-01T15:00', '2023-07-01T16:00'])
  })
})

describe('what is broken', () => {
  const feed = parsed(readSample('broken'))

  test('costs only its own event', () => {
    expect(feed.events.map(nameOf)).toEqual(['good-1', 'good-2', 'end-before-start'])
  })

  test('is told by name and why, or by line where it has no name', () => {
    const told = feed.broken.map(({ uid, line, why }) => `${uid?.replace('@google.com', '') ?? line}: ${why}`)
    expect(told).toEqual([
      'bad-date: unreadable',
      'no-start: unreadable',
      'no-colon: unreadable',
      'bad-rule: unreadable',
      'no-quote: unreadable',
      `${lineOf(readSample('broken'), 'SUMMARY:No UID') - 4}: no-uid`,
      'not-closed: not-closed',
      'sixth-monday: bad-rule',
    ])
  })

  test('as an end before the start is no end', () => {
    expect(only(feed, 'end-before-start').endMs).toBeNull()
  })

  test('as one additional date costs only that date', () => {
    const dates = feedOf(eventOf('dates', 'RDATE:20261399T100000Z,20261105T090000Z'))
    expect(startsOf(parsed(dates), 'dates')).toEqual(['2026-11-02T09:00', '2026-11-05T09:00'])
  })
})

const lineOf = (text: string, line: string) => text.split('\r\n').indexOf(line) + 1

describe('where it is held', () => {
  const feed = parsed(readSample('where'))

  test.each([
    ['meet', { meetCode: 'abc-defg-hij', link: null, place: null }],
    ['meet-in-description', { meetCode: 'bcd-efgh-ijk', link: null, place: 'Studio 4, Berlin' }],
    ['zoom', { meetCode: null, link: 'https://acme.zoom.us/j/123456789?pwd=abc', place: null }],
    ['teams', { link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting?a=1&b=2', place: 'Room 12' }],
    ['phone', { meetCode: null, link: '+49 (30) 555-0199', place: null }],
    ['place', { meetCode: null, link: null, place: 'Torstraße 1, 10119 Berlin' }],
  ])('is read: %s', (name, where) => {
    expect(only(feed, name)).toMatchObject(where)
  })
})
