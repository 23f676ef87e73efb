import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../tests/build/facts.ts'
import { cancelledLate, late, noShow, onTime, settled } from '../../../tests/build/settled.ts'
import { deriveArrivalRecord, deriveCurves, deriveForecast } from './forecast.ts'
import { STARTER_CURVE } from './starter-curve.ts'
import { type ArrivalRecord, chanceOfArriving } from './survival.ts'

describe('the starter curve', () => {
  it.each([
    [0, 56],
    [7, 35],
    [10, 25],
    [12, 22],
    [18, 17],
  ])('gives the published share: of those not there at %d min, %d %% still come', (minute, percent) => {
    const chance = chanceOfArriving(STARTER_CURVE, minute * MINUTE, Infinity)
    expect((chance as number) * 100).toBeCloseTo(percent, 9)
  })

  it('promises less the later it gets, and nothing after 34 minutes', () => {
    const chances = Array.from({ length: 36 }, (_, minute) =>
      chanceOfArriving(STARTER_CURVE, minute * MINUTE, Infinity),
    ) as number[]
    for (const [minute, chance] of chances.entries()) expect(chance).toBeLessThanOrEqual(chances[minute - 1] ?? 1)
    expect(chances[33]).toBeGreaterThan(0)
    expect(chances[34]).toBe(0)
  })
})

describe('what a meeting says of when they come', () => {
  it.each([
    ['an arrival', late(1, 12), { fromMs: 0, untilMs: 12 * MINUTE, arrived: true }],
    ['a no-show never comes', noShow(1), { fromMs: 0, untilMs: null, arrived: false }],
    [
      'an arrival after I left, at a time that is known',
      settled(1, { outcome: 'came-after-i-left', arrivedMs: 20 * MINUTE, leftMs: 15 * MINUTE }),
      { fromMs: 0, untilMs: 20 * MINUTE, arrived: true },
    ],
    [
      'my leaving, where nobody saw when they came',
      settled(1, { outcome: 'came-after-i-left', arrivedMs: null, leftMs: 15 * MINUTE }),
      { fromMs: 0, untilMs: 15 * MINUTE, arrived: false },
    ],
    [
      'an arrival seen from when I came myself',
      late(1, 12, { myLateMs: 3 * MINUTE }),
      { fromMs: 3 * MINUTE, untilMs: 12 * MINUTE, arrived: true },
    ],
    ['nothing where they were there when I first looked', onTime(1, { arrivedMs: null }), null],
    ['nothing when it was cancelled', cancelledLate(1), null],
  ])('is %s', (_, meeting, record) => {
    expect(deriveArrivalRecord(meeting)).toEqual(record)
  })
})

const came = (minute: number): ArrivalRecord => ({ fromMs: 0, untilMs: minute * MINUTE, arrived: true })
const times = (count: number, minute: number) => Array.from({ length: count }, () => came(minute))
const at = (client: ArrivalRecord[], all: ArrivalRecord[], elapsed: number, by: number) =>
  deriveForecast(deriveCurves(client, all), elapsed * MINUTE, by * MINUTE)

describe('a forecast', () => {
  it('is this client’s from eight records past the start on', () => {
    const client = [...times(4, 4), ...times(4, 12)]
    expect(at(client, client, 3, 10)).toEqual({ chance: 0.5, source: 'this-client', records: 8 })
    expect(at([...client.slice(1), came(0)], client, 3, 10).source).toBe('starter')
  })

  it('is that of all clients from thirty on', () => {
    const all = [...times(15, 4), ...times(15, 12)]
    expect(at(times(7, 4), all, 3, 10)).toEqual({ chance: 0.5, source: 'all-clients', records: 30 })
    expect(at(times(7, 4), all.slice(1), 3, 10).source).toBe('starter')
  })

  it('is the rule of thumb with nobody to learn from, and says so', () => {
    expect(at([], [], 10, 60)).toEqual({ chance: expect.closeTo(0.25, 9) as number, source: 'starter', records: 0 })
  })

  it('leaves a curve once fewer than five of its records reach so far', () => {
    const client = [...times(5, 4), ...times(4, 12)]
    const all = [...times(30, 6), ...times(5, 20)]
    expect(at(client, all, 3, 10).source).toBe('this-client')
    expect(at(client, all, 4, 10).source).toBe('all-clients')
    expect(at(client, all, 20, 30).source).toBe('starter')
  })
})
