import { describe, expect, it } from 'vitest'
import { announced, cancelledLate, horizon, late, noShow, onTime, onTimes } from '../../../tests/build/settled.ts'
import { DEFAULT_LIMITS, decideReached, deriveCounters, type Limits } from './counters.ts'
import { deriveJudged } from './judged.ts'
import type { Settled } from './settled.ts'

const counters = (...settled: Settled[]) => deriveCounters(deriveJudged(settled, 'UTC'), horizon)
const suggestions = (settled: Settled[], limits?: Limits) =>
  decideReached(counters(...settled), limits).map(({ suggestion }) => suggestion)

describe('the counters', () => {
  it('count every kind of offence of the last 90 days, the day itself included', () => {
    expect(counters(late(1), noShow(30), cancelledLate(90), late(91)).offencesIn90Days).toBe(3)
  })

  it('count no excused offence', () => {
    expect(counters(late(1, 12, { excused: true }), late(2)).offencesIn90Days).toBe(1)
  })

  it('count the no-shows of twelve calendar months', () => {
    expect(counters(noShow(10), noShow(365), noShow(366), late(20)).noShowsIn12Months).toBe(2)
  })

  it.each([
    ['the last two', [noShow(100), noShow(200)], 2],
    ['none once they came, late or not', [late(5), noShow(100), noShow(200)], 0],
    ['none over an excused one between', [noShow(5), noShow(100, { excused: true }), noShow(200)], 1],
    ['none over a late cancellation between', [noShow(5), cancelledLate(100), noShow(200)], 1],
    ['none from beyond twelve months', [noShow(300), noShow(400)], 1],
  ])('count no-shows in a row up to the present: %s', (_, settled, row) => {
    expect(counters(...settled).noShowsInARow).toBe(row)
  })
})

describe('what a counter suggests', () => {
  it.each([
    ['nothing after one offence', [late(1)], []],
    ['stating expectations after two in 90 days', [late(1), late(90)], ['expectations']],
    ['nothing after two further apart', [late(1), late(91)], []],
    ['security after three in 90 days', [late(1), late(40), late(90)], ['security']],
    ['security after two no-shows in a row', [noShow(1), noShow(100)], ['security']],
    ['nothing after two no-shows not in a row', [noShow(1), onTime(50), noShow(100)], []],
    [
      'off the schedule after three no-shows in 12 months',
      [onTime(1), noShow(95), onTime(120), noShow(200), noShow(300)],
      ['off-the-schedule'],
    ],
    ['the gravest first', [noShow(1), noShow(30), noShow(60)], ['off-the-schedule', 'security', 'security']],
  ])('is %s', (_, settled, expected) => {
    expect(suggestions(settled)).toEqual(expected)
  })

  it('comes with the count and the limit', () => {
    expect(decideReached(counters(late(1), late(2)))).toEqual([
      { counter: 'offencesIn90Days', count: 2, limit: 2, suggestion: 'expectations' },
    ])
  })

  it('follows the limits that the user set', () => {
    const strict = { ...DEFAULT_LIMITS, offencesIn90Days: { expectations: 1, security: 2 } }
    expect(suggestions([late(1)], strict)).toEqual(['expectations'])
    expect(suggestions([late(1), late(2)], strict)).toEqual(['security'])
  })
})

const judgments = (...settled: Settled[]) =>
  deriveJudged(settled, 'UTC').map(({ countsAs, waivedBy }) => [countsAs, waivedBy])

describe('late with notice after the start', () => {
  it('is not counted once, and again after 90 days', () => {
    expect(judgments(announced(200), announced(111), announced(110), announced(20))).toEqual([
      ['clean', 'notice'],
      ['offence', null],
      ['clean', 'notice'],
      ['clean', 'notice'],
    ])
  })

  it('is not counted again sooner because the first one was excused', () => {
    expect(judgments(announced(100, { excused: true }), announced(50), announced(5))).toEqual([
      ['clean', 'notice'],
      ['offence', null],
      ['clean', 'notice'],
    ])
  })
})

/** Ten clean meetings, every second day, the last one on the day given. */
const tenUpTo = (daysAgo: number) => onTimes(...Array.from({ length: 10 }, (_, index) => daysAgo + 2 * index))

describe('goodwill', () => {
  // NOW is 24 November: the fourth quarter began 54 days before it.
  const waived = (...settled: Settled[]) =>
    deriveJudged(settled, 'UTC').flatMap(({ meeting, waivedBy }) => (waivedBy === 'goodwill' ? meeting.id : []))

  it('excuses one late arrival after ten clean meetings in a row', () => {
    const excused = late(5)
    expect(waived(...tenUpTo(10), excused)).toEqual([excused.id])
  })

  it('needs all ten', () => {
    expect(waived(...tenUpTo(10).slice(1), late(5))).toEqual([])
    expect(waived(...tenUpTo(10).slice(1), cancelledLate(11), late(5))).toEqual([])
  })

  it('takes an excused meeting neither as clean nor as a break', () => {
    const excused = late(5)
    expect(waived(...tenUpTo(10), late(15, 12, { excused: true }), excused)).toEqual([excused.id])
    expect(waived(...tenUpTo(10).slice(1), late(15, 12, { excused: true }), late(5))).toEqual([])
  })

  it('excuses no no-show and no late cancellation', () => {
    expect(waived(...tenUpTo(10), noShow(5))).toEqual([])
    expect(waived(...tenUpTo(10), cancelledLate(5))).toEqual([])
  })

  it('asks for ten clean meetings again after each late arrival, whoever excused it', () => {
    const [first, second] = [late(60), late(5)]
    expect(waived(...tenUpTo(65), first, second)).toEqual([first.id])
    expect(waived(...tenUpTo(65), first, ...tenUpTo(20), second)).toEqual([first.id, second.id])
  })

  it('excuses one in a quarter, the later of two', () => {
    const [first, second] = [late(30), late(5)]
    expect(waived(...tenUpTo(31), first, ...tenUpTo(6), second)).toEqual([second.id])
  })

  it('is off where the policy of the meeting says so', () => {
    expect(waived(...tenUpTo(10), late(5, 12, { policy: { goodwill: false } }))).toEqual([])
  })
})
