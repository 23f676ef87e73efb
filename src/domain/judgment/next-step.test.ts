import { describe, expect, it } from 'vitest'
import { DAY, horizon, late, NOW, noShow, onTimes } from '../../../tests/build/settled.ts'
import type { Decided } from './decided.ts'
import { deriveJudged } from './judged.ts'
import { decideBoundaryAsk, decideNextStep } from './next-step.ts'
import type { Settled } from './settled.ts'
import { decideStanding } from './standing.ts'

const NOTHING: Decided = { offTheSchedule: null, boundaries: [], putOffsMs: [] }
const spoke = (daysAgo: number): Decided => ({
  ...NOTHING,
  boundaries: [{ atMs: NOW - daysAgo * DAY, how: 'talk' }],
})
const off = (kept: boolean): Decided => ({
  ...NOTHING,
  offTheSchedule: {
    sinceMs: NOW,
    reason: null,
    wayBack: ['prepay'],
    kept: kept ? [{ what: 'prepay', atMs: NOW }] : [],
  },
})

const judge = (settled: readonly Settled[], decided: Decided) => {
  const judged = deriveJudged(settled, 'UTC')
  const standing = decideStanding(judged, horizon, { offTheSchedule: decided.offTheSchedule !== null })
  return { judged, standing }
}
const nextStep = (settled: readonly Settled[], decided = NOTHING) => {
  const { judged, standing } = judge(settled, decided)
  return decideNextStep(standing, judged, decided, horizon)
}
const asks = (settled: readonly Settled[], decided = NOTHING) => {
  const { judged, standing } = judge(settled, decided)
  return decideBoundaryAsk(standing, judged, decided)
}

const habit = [late(100), late(200), late(300), ...onTimes(150, 250)]

describe('the one thing to do', () => {
  it.each<[string, readonly Settled[], Decided, string]>([
    ['nothing for somebody new', [late(1)], NOTHING, 'nothing'],
    ['nothing where nothing stands out', [late(1), ...onTimes(2, 3)], NOTHING, 'nothing'],
    ['flexibility for a good client', onTimes(1, 2, 3, 4, 5), NOTHING, 'flexibility'],
    ['stating expectations after two offences', [late(1), late(2)], NOTHING, 'expectations'],
    ['security after three', [late(1), late(2), late(3)], NOTHING, 'security'],
    ['off the schedule after three no-shows', [noShow(95), noShow(200), noShow(300)], NOTHING, 'off-the-schedule'],
    ['a talk where a habit reaches no counter', habit, NOTHING, 'talk'],
    ['to see, once it was said', habit, spoke(50), 'see'],
    ['what it was, where something went wrong since', habit, spoke(150), 'talk'],
    ['the way back for whoever is off the schedule', [], off(false), 'way-back'],
    ['to decide, once the way back was kept', [], off(true), 'way-back-kept'],
  ])('is %s', (_, settled, decided, step) => {
    expect(nextStep(settled, decided)).toBe(step)
  })
})

describe('whether a note was sent or a talk held', () => {
  it.each<[string, readonly Settled[], Decided, boolean]>([
    ['is asked of a habit', habit, NOTHING, true],
    ['is asked where a counter is reached', [late(1), late(2)], NOTHING, true],
    ['is not asked after a slip', [late(1), ...onTimes(2, 3)], NOTHING, false],
    ['is not asked of whoever is off the schedule', habit, off(false), false],
    ['is not asked again once answered', habit, spoke(99), false],
    ['is not asked again once put off', habit, { ...NOTHING, putOffsMs: [NOW] }, false],
    ['is asked again after the next offence', habit, spoke(101), true],
  ])('%s', (_, settled, decided, asked) => {
    expect(asks(settled, decided)).toBe(asked)
  })
})
