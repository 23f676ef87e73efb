import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../tests/build/facts.ts'
import { announced, cancelledLate, late, noShow, onTime, settled } from '../../../tests/build/settled.ts'
import { deriveJudged } from './judged.ts'
import { deriveOverrun } from './overrun.ts'
import type { Settled } from './settled.ts'
import { deriveTimeLost } from './time-lost.ts'

const timeLost = (...of: Settled[]) => deriveTimeLost(deriveJudged(of, 'UTC'))
const minutes = (count: number) => count * MINUTE

describe('the two-sided ledger', () => {
  it('is empty on both sides at first', () => {
    const none = { meetings: 0, ms: 0 }
    expect(timeLost()).toEqual({
      theirs: none,
      forgiven: none,
      mine: none,
      money: [],
      overruns: { meetings: 0, theirLateStartMs: 0, restMs: 0 },
    })
  })

  it('adds their waits and no-shows, and leaves out what never was a wait', () => {
    expect(timeLost(late(1, 12), noShow(2), onTime(3), cancelledLate(4)).theirs).toEqual({
      meetings: 2,
      ms: minutes(27),
    })
  })

  it('keeps what I let pass beside it', () => {
    const ledger = timeLost(late(1, 12), late(2, 9, { excused: true }), announced(3))
    expect(ledger.theirs).toEqual({ meetings: 1, ms: minutes(12) })
    expect(ledger.forgiven).toEqual({ meetings: 2, ms: minutes(21) })
  })

  it.each([
    ['from the start when they were there', { myLateMs: minutes(8), arrivedMs: 0 }, 8],
    ['from the start when I cannot know', { myLateMs: minutes(8), arrivedMs: null }, 8],
    ['from their arrival when they were late too', { myLateMs: minutes(10), arrivedMs: minutes(4) }, 6],
    ['not at all when they were later still', { myLateMs: minutes(8), arrivedMs: minutes(12) }, 0],
    ['not at all within the grace', { myLateMs: minutes(5), arrivedMs: 0 }, 0],
    ['not at all when my own arrival is unknown', { myLateMs: null, arrivedMs: 0 }, 0],
  ])('measures their wait for me by the same clock: %s', (_, overrides, waited) => {
    expect(timeLost(onTime(1, overrides)).mine.ms).toBe(minutes(waited))
  })

  it('prices each wait at the rate in force then, each currency by itself', () => {
    const at = (perHour: number, currency: string) => ({ policy: { rate: { perHour, currency } } })
    const { money } = timeLost(
      late(4, 30, at(100, 'EUR')),
      late(3, 30, at(120, 'EUR')),
      late(2, 15, at(200, 'CHF')),
      late(1, 60),
      late(5, 60, { excused: true, ...at(100, 'EUR') }),
    )
    expect(money).toEqual([
      { currency: 'CHF', amount: 50 },
      { currency: 'EUR', amount: 110 },
    ])
  })
})

const overrun = (meeting: Settled) => {
  const [judged] = deriveJudged([meeting], 'UTC')
  const { theirLateStartMs, restMs } = deriveOverrun(judged as NonNullable<typeof judged>)
  return [theirLateStartMs / MINUTE, restMs / MINUTE]
}

describe('an overrun', () => {
  const over = (ms: number, overrides: Parameters<typeof settled>[1] = {}) => ({ overrunMs: minutes(ms), ...overrides })

  it.each([
    ['is none up to five minutes', late(1, 12, over(5)), [0, 0]],
    ['is theirs as far as their late start goes', late(1, 12, over(8)), [8, 0]],
    ['and the rest beyond it', late(1, 12, over(20)), [12, 8]],
    ['is the rest when they were on time', onTime(1, over(20)), [0, 20]],
    ['is the rest when they were within the grace', onTime(1, over(20, { waitMs: minutes(4) })), [0, 20]],
    ['is the rest when their lateness was excused', late(1, 12, over(20, { excused: true })), [0, 20]],
    ['is mine first, for what I was late myself', late(1, 12, over(14, { myLateMs: minutes(4) })), [10, 4]],
    ['is none in a meeting that was not held', noShow(1, over(20)), [0, 0]],
  ])('%s', (_, meeting, split) => {
    expect(overrun(meeting)).toEqual(split)
  })

  it('is summed over the meetings that had one', () => {
    expect(timeLost(late(1, 12, over(20)), onTime(2, over(10)), onTime(3, over(4))).overruns).toEqual({
      meetings: 2,
      theirLateStartMs: minutes(12),
      restMs: minutes(18),
    })
  })
})
