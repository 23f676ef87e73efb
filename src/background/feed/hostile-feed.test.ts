import { describe, expect, test } from 'vitest'
import { eventOf, feedOf } from '../../../tests/ics/feed-of.ts'
import { parseFeed } from './parse-feed.ts'

const WINDOW = { fromMs: Date.UTC(2026, 9), toMs: Date.UTC(2027, 0) }
/** Generous: without a bound, each of these would take minutes or never end. */
const SOON_MS = 5_000

function parseSoon(text: string) {
  const feed = parseFeed(text, WINDOW, 'UTC')
  if (!feed.ok) throw new Error(feed.error)
  return feed.value
}

const good = eventOf('good')
const withRule = (rule: string, start = '20261102T100000') =>
  parseSoon(feedOf(eventOf('hostile', `DTSTART:${start}`, `RRULE:${rule}`), good))

describe('a rule', { timeout: SOON_MS }, () => {
  test.each([
    ['on February 30', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['each second of February 30', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'],
    ['each second of February 30, by count', 'FREQ=SECONDLY;COUNT=2000000000;BYMONTH=2;BYMONTHDAY=30'],
    ['on the fifth Monday of a February without one', 'FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO', '20230206T100000'],
    ['in a year that never comes', 'FREQ=YEARLY;BYDAY=1MO;BYMONTH=4;BYMONTHDAY=20'],
    ['on a day that no year has', 'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=7', '20230206T100000'],
    ['with no end, for whom a week lasts a thousand years', 'FREQ=WEEKLY;INTERVAL=50000'],
    ['with more days than there are', 'FREQ=DAILY;INTERVAL=999999999999'],
    ['since the beginning of time', 'FREQ=MONTHLY;BYDAY=-1FR', '00010105T100000'],
  ])('%s ends, and the other event is there', (_, rule, start?: string) => {
    const { events } = withRule(rule, start)
    expect(events.map(({ occurrence }) => occurrence.uid)).toContain('good')
  })

  test('of every second is cut, which is said', () => {
    const { events, broken } = withRule('FREQ=SECONDLY')
    expect(events).toHaveLength(1_001)
    expect(broken).toEqual([{ uid: 'hostile', line: null, why: 'too-many-instances' }])
  })

  test('is given up where many before it took all the time there is', () => {
    const endless = Array.from({ length: 60 }, (_, index) =>
      eventOf(
        `hostile-${index}`,
        'DTSTART:17000101T100000',
        'RRULE:FREQ=DAILY;COUNT=2000000000;BYMONTHDAY=31;BYMONTH=1',
      ),
    )
    const { events, broken } = parseSoon(feedOf(...endless, good))
    expect(events.map(({ occurrence }) => occurrence.uid)).toContain('good')
    expect(broken).toHaveLength(60)
  })
})

describe('a feed', { timeout: SOON_MS }, () => {
  test('of more events than a person has is cut, which is said', () => {
    const many = Array.from({ length: 20_001 }, (_, index) => eventOf(`event-${index}`))
    const { events, broken } = parseSoon(feedOf(...many))
    expect(events).toHaveLength(20_000)
    expect(broken).toMatchObject([{ uid: null, why: 'too-many-events' }])
  })

  test('with an event too long to be one loses it alone', () => {
    const { events, broken } = parseSoon(feedOf(eventOf('long', `DESCRIPTION:${'x'.repeat(600_000)}`), good))
    expect(events.map(({ occurrence }) => occurrence.uid)).toEqual(['good'])
    expect(broken).toEqual([{ uid: 'long', line: null, why: 'too-long' }])
  })

  test.each([
    ['lasts for ever', 'DTSTART:20261102T100000Z', 'DURATION:P99999999W'],
    ['lasts for ever, in whole days', 'DTSTART;VALUE=DATE:20261102', 'DURATION:P99999999W'],
    ['is named by a novel', `UID:${'x'.repeat(2_000)}`, 'DTSTART:20261102T100000Z'],
  ])('with an event that %s loses it alone', (_, ...lines) => {
    const hostile = ['BEGIN:VEVENT', 'DTSTAMP:20261020T080000Z', ...lines, 'UID:hostile', 'END:VEVENT']
    const { events, broken } = parseSoon(feedOf(hostile, good))
    expect(events.map(({ occurrence }) => occurrence.uid)).toEqual(['good'])
    expect(broken).toHaveLength(1)
  })

  test('with ten thousand guests keeps as many as a fact can hold', () => {
    const guests = Array.from({ length: 10_000 }, (_, index) => `ATTENDEE:mailto:guest-${index}@acme.example`)
    expect(parseSoon(feedOf(eventOf('crowd', ...guests))).events[0]?.guests).toHaveLength(1_000)
  })

  test('that is one endless line ends', () => {
    expect(parseSoon(feedOf([':'.repeat(2_000_000)], good)).events).toHaveLength(1)
  })

  test('of nothing but beginnings ends', () => {
    const { broken } = parseSoon(feedOf(Array.from({ length: 100_000 }, () => 'BEGIN:VEVENT')))
    expect(broken.length).toBeGreaterThan(0)
  })

  test('that says twice where an event is held in a roundabout way ends', () => {
    const said = `LOCATION:${'+0 '.repeat(20_000)}\r\nDESCRIPTION:${'-::~:~::'.repeat(20_000)}${'https://a.'.repeat(20_000)}`
    expect(parseSoon(feedOf(eventOf('roundabout', said))).events).toHaveLength(1)
  })

  test('cannot reach what every object has', () => {
    const said = [
      'CONSTRUCTOR:x',
      '__PROTO__:y',
      'STATUS:CONSTRUCTOR',
      'ATTENDEE;PARTSTAT=__PROTO__:mailto:a@b.example',
    ]
    const { events } = parseSoon(feedOf(eventOf('__proto__', ...said)))
    expect(events).toMatchObject([
      { occurrence: { uid: '__proto__' }, status: 'confirmed', guests: [{ response: null }] },
    ])
  })
})
