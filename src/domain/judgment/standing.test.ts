import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../tests/build/facts.ts'
import { cancelledLate, horizon, late, noShow, onTime, onTimes, settled } from '../../../tests/build/settled.ts'
import type { Settled } from './settled.ts'
import { deriveStanding } from './standing.ts'

const standing = (...of: Settled[]) => deriveStanding(of, horizon, { offTheSchedule: false })
const excused = { excused: true }

describe('off the schedule', () => {
  it('is decided by the user and by nobody else', () => {
    const decided = { offTheSchedule: true }
    expect(deriveStanding([], horizon, decided)).toMatchObject({
      name: 'off-the-schedule',
      reason: { code: 'decided-by-user' },
    })
    const pattern = [late(1), late(2), late(3)]
    expect(deriveStanding(pattern, horizon, decided).name).toBe('off-the-schedule')
    expect(standing(noShow(1), noShow(2), noShow(3), noShow(4)).name).toBe('pattern')
  })
})

describe('a pattern', () => {
  it.each([
    ['three of three', [late(1), late(2), late(3)], 'pattern'],
    ['three of five', [late(1), late(2), late(3), ...onTimes(4, 5)], 'pattern'],
    ['three of six', [late(1), late(2), late(3), ...onTimes(4, 5, 6)], 'watch'],
    ['three of five, long apart', [late(100), late(200), late(300), ...onTimes(150, 250)], 'pattern'],
    ['three of six, long apart', [late(100), late(200), late(300), ...onTimes(150, 250, 350)], 'fine'],
    [
      'three of five, one of them more than a year ago',
      [late(100), late(200), late(400), ...onTimes(150, 250)],
      'fine',
    ],
    ['three of five, one of them excused', [late(100), late(200), late(300, 9, excused), ...onTimes(150, 250)], 'fine'],
    ['two of two', [late(1), late(2)], 'watch'],
    ['cancelled late, moved late and not come', [cancelledLate(100), noShow(200), late(300)], 'pattern'],
  ])('or not: %s', (_, meetings, name) => {
    expect(standing(...meetings).name).toBe(name)
  })

  it('says its count, its chance and the median wait', () => {
    const { reason, tally } = standing(late(1, 8), late(2, 11), late(3, 30), noShow(4), ...onTimes(5, 6, 7, 8))
    expect(reason).toEqual({ code: 'rate', meetings: 8, offences: 4, chance: expect.closeTo(0.8424, 4) as number })
    expect(tally).toEqual({
      meetings: 8,
      offences: 4,
      byKind: { late: 3, 'no-show': 1, 'late-cancellation': 0, 'late-move': 0 },
      medianWaitMs: 11 * MINUTE,
    })
  })
})

describe('watch', () => {
  it.each([
    ['two offences in 90 days', [late(1), late(89), ...onTimes(5, 6, 7, 8, 9, 10)], 'watch'],
    ['two offences in 91 days', [late(1), late(91), ...onTimes(5, 6, 7, 8, 9, 10)], 'fine'],
    ['two no-shows in a row, long apart', [noShow(100), noShow(200), ...onTimes(300, 310, 320, 330, 340)], 'watch'],
    [
      'two no-shows, and they came since',
      [onTime(95), noShow(100), noShow(200), ...onTimes(300, 310, 320, 330)],
      'fine',
    ],
    ['one of two excused', [late(1), late(2, 12, excused), ...onTimes(5, 6, 7, 8, 9)], 'fine'],
    ['even five clean ones since', [...onTimes(1, 2, 3, 4, 5), late(80), late(85), ...onTimes(100, 101)], 'watch'],
    ['even when they are new', [late(1), noShow(2)], 'watch'],
  ])('or not: %s', (_, meetings, name) => {
    expect(standing(...meetings).name).toBe(name)
  })

  it('says which counters, how many and what to do', () => {
    expect(standing(late(1), late(89), ...onTimes(5, 6, 7, 8, 9, 10)).reason).toEqual({
      code: 'counters',
      reached: [{ counter: 'offencesIn90Days', count: 2, limit: 2, suggestion: 'expectations' }],
    })
  })
})

describe('new', () => {
  it.each([
    ['nobody knows them', [], 'new'],
    ['two meetings', onTimes(1, 2), 'new'],
    ['two meetings, one offence', [late(1), onTime(2)], 'new'],
    ['three meetings', onTimes(1, 2, 3), 'fine'],
    ['three meetings years ago', onTimes(800, 900, 1000), 'fine'],
    ['three meetings, one excused', [late(1, 12, excused), ...onTimes(2, 3)], 'fine'],
  ])('or not: %s', (_, meetings, name) => {
    expect(standing(...meetings).name).toBe(name)
  })

  it('says how many there are and how many it takes', () => {
    expect(standing(onTime(1)).reason).toEqual({ code: 'too-few', meetings: 1, needed: 3 })
  })
})

describe('good', () => {
  it.each([
    ['five clean', onTimes(1, 2, 3, 4, 5), 'good'],
    ['four clean', onTimes(1, 2, 3, 4), 'fine'],
    ['five clean since an offence', [...onTimes(1, 2, 3, 4, 5), late(6)], 'good'],
    ['four clean since an offence', [...onTimes(1, 2, 3, 4), late(5), ...onTimes(6, 7, 8)], 'fine'],
    ['five clean with an excused one between', [...onTimes(1, 2, 3), late(4, 12, excused), ...onTimes(5, 6)], 'good'],
    ['four clean and an excused one', [...onTimes(1, 2, 3), late(4, 12, excused), onTime(5)], 'fine'],
    ['five in the grace period', [1, 2, 3, 4, 5].map((day) => onTime(day, { waitMs: 4 * MINUTE })), 'good'],
    ['five clean, years ago', onTimes(800, 810, 820, 830, 840), 'good'],
    ['a late one that goodwill excused', [late(1), ...onTimes(2, 3, 4, 5, 6, 7, 8, 9, 10, 11)], 'good'],
    [
      'four clean and one that I left before they were late',
      [settled(1, { outcome: 'came-after-i-left' }), ...onTimes(2, 3, 4, 5)],
      'fine',
    ],
  ])('or not: %s', (_, meetings, name) => {
    expect(standing(...meetings).name).toBe(name)
  })

  it('says how many in a row', () => {
    expect(standing(...onTimes(1, 2, 3, 4, 5, 6), late(7)).reason).toEqual({ code: 'clean-in-a-row', meetings: 6 })
  })
})

describe('fine', () => {
  it('is the rest, and says its count', () => {
    expect(standing(late(1), ...onTimes(2, 3, 4))).toMatchObject({
      name: 'fine',
      reason: { code: 'nothing-stands-out', meetings: 4, offences: 1 },
    })
  })
})
