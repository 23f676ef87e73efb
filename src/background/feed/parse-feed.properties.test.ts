import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventOf, feedOf } from '../../../tests/ics/feed-of.ts'
import { parseFeed } from './parse-feed.ts'

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
]

/** A weekly series that begins on some day at some quarter of an hour, and a window of about two months. */
const cases = fc.record({
  zone: fc.constantFrom(...ZONES),
  day: fc.integer({ min: 0, max: 3_000 }),
  quarter: fc.integer({ min: 0, max: 95 }),
  interval: fc.integer({ min: 1, max: 4 }),
  lateWeeks: fc.integer({ min: -4, max: 400 }),
  count: fc.option(fc.integer({ min: 1, max: 500 })),
})

const stamp = (time: Temporal.PlainDateTime) => time.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')

test('a weekly series begins at the same time on the wall, whatever the clocks do', () => {
  fc.assert(
    fc.property(cases, ({ zone, day, quarter, interval, lateWeeks, count }) => {
      const start = Temporal.PlainDateTime.from('2018-01-01').add({ days: day, minutes: quarter * 15 })
      const from = start.add({ weeks: lateWeeks }).toZonedDateTime('UTC')
      const window = { fromMs: from.epochMilliseconds, toMs: from.add({ days: 63 }).epochMilliseconds }
      const rule = `RRULE:FREQ=WEEKLY;INTERVAL=${interval}${count === null ? '' : `;COUNT=${count}`}`
      const expected: number[] = []
      for (let week = 0; week < (count ?? Infinity); week += 1) {
        const atMs = start.add({ weeks: week * interval }).toZonedDateTime(zone).epochMilliseconds
        if (atMs >= window.toMs) break
        if (atMs >= window.fromMs) expected.push(atMs)
      }
      const feed = parseFeed(feedOf(eventOf('weekly', `DTSTART;TZID=${zone}:${stamp(start)}`, rule)), window, 'UTC')
      expect(feed).toMatchObject({ ok: true, value: { broken: [], elsewhere: [], excluded: [] } })
      const events = feed.ok ? feed.value.events : []
      expect(events.map(({ startMs }) => startMs)).toEqual(expected)
      expect(events.map(({ occurrence }) => occurrence.originalStartMs)).toEqual(expected)
    }),
  )
})

/** Every second one begins on a day that not every month has. */
const monthly = fc.record({
  month: fc.integer({ min: 0, max: 95 }),
  day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 29, max: 31 })),
  freq: fc.constantFrom('MONTHLY', 'YEARLY'),
  interval: fc.integer({ min: 1, max: 5 }),
  lateMonths: fc.integer({ min: -4, max: 200 }),
})

test('a series by months or years leaves out those that lack its day', () => {
  fc.assert(
    fc.property(monthly, ({ month, day, freq, interval, lateMonths }) => {
      const start = Temporal.PlainDateTime.from('2018-01-01T10:00').add({ months: month }).with({ day })
      const from = start.add({ months: lateMonths }).toZonedDateTime('UTC')
      const window = { fromMs: from.epochMilliseconds, toMs: from.add({ months: 15 }).epochMilliseconds }
      const step = interval * (freq === 'YEARLY' ? 12 : 1)
      const all = Array.from({ length: 300 }, (_, index) => start.add({ months: index * step }))
      const expected = all
        .filter((one) => one.day === start.day)
        .map((one) => one.toZonedDateTime('UTC').epochMilliseconds)
        .filter((atMs) => atMs >= window.fromMs && atMs < window.toMs)
      const rule = `RRULE:FREQ=${freq};INTERVAL=${interval}`
      const feed = parseFeed(feedOf(eventOf('series', `DTSTART:${stamp(start)}Z`, rule)), window, 'UTC')
      expect(feed.ok && feed.value.events.map(({ startMs }) => startMs)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

const RULES = [
  'FREQ=DAILY;BYDAY=MO,TU,TH',
  'FREQ=DAILY;INTERVAL=3;BYMONTH=3,11',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU',
  'FREQ=WEEKLY;BYDAY=FR;BYMONTH=1,2,12',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYMONTHDAY=13,31',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=MONTHLY;BYMONTH=3,9;BYMONTHDAY=5',
  'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
  'FREQ=YEARLY;BYMONTH=3,9',
  'FREQ=YEARLY;BYYEARDAY=100,-1',
  'FREQ=HOURLY;INTERVAL=18',
]

test('a window shows what a wider one shows of it, whatever the rule', () => {
  const views = fc.record({ rule: fc.constantFrom(...RULES), day: fc.integer({ min: 0, max: 1_500 }) })
  fc.assert(
    fc.property(views, ({ rule, day }) => {
      const text = feedOf(eventOf('series', 'DTSTART:20220302T100000Z', `RRULE:${rule}`))
      const whole = { fromMs: Date.UTC(2022, 0), toMs: Date.UTC(2022, 2, day + 100) }
      const part = { fromMs: Date.UTC(2022, 2, day), toMs: whole.toMs }
      const [all, some] = [whole, part].map((window) => startsIn(text, window))
      fc.pre((all?.length ?? 0) < 1_000)
      expect(some).toEqual(all?.filter((atMs) => atMs >= part.fromMs))
    }),
    { examples: [[{ rule: 'FREQ=MONTHLY;BYMONTH=3,9;BYMONTHDAY=5', day: 1_099 }]] },
  )
})

const startsIn = (text: string, window: { readonly fromMs: number; readonly toMs: number }) => {
  const feed = parseFeed(text, window, 'UTC')
  return feed.ok ? feed.value.events.map(({ startMs }) => startMs) : []
}

test('whatever a feed says, it is read to its end', () => {
  const words = fc.constantFrom(
    'RRULE:',
    'FREQ=',
    'DAILY',
    'BYDAY=',
    'MO',
    ';',
    ':',
    '=',
    '\r\n',
    ' ',
    '"',
    '2026',
    'T',
    'Z',
    '\\',
  )
  const lines = fc.oneof(
    fc.string(),
    fc.array(words).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fc.array(fc.array(lines, { maxLength: 6 }), { maxLength: 4 }), (events) => {
      const text = feedOf(...events.map((own, index) => eventOf(`event-${index}`, ...own)), eventOf('good'))
      const feed = parseFeed(text, { fromMs: Date.UTC(2026, 9), toMs: Date.UTC(2027, 0) }, 'UTC')
      expect(feed.ok && feed.value.events.map(({ occurrence }) => occurrence.uid)).toContain('good')
    }),
  )
})
