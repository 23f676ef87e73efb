import '../../tests/overlay/fake-browser.ts'
import { describe, expect, it } from 'vitest'
import { cancelledLate, horizon, late, noShow, onTime, onTimes } from '../../tests/build/settled.ts'
import type { Settled } from '../domain/judgment/settled.ts'
import { deriveStanding } from '../domain/judgment/standing.ts'
import { lineWords } from './standing-words.ts'

const line = (settled: readonly Settled[], offTheSchedule = false) =>
  lineWords(deriveStanding(settled, horizon, { offTheSchedule }))

describe('a client in one line', () => {
  it.each<[string, readonly Settled[]]>([
    ['nothing on record yet', []],
    ['too few to say: in time at the last one', [onTime(1)]],
    ['too few to say: late 1 of the last 2, 12 min', [late(1), onTime(2)]],
    ['in time 3 of the last 3', onTimes(1, 2, 3)],
    ['late 2 of the last 7, median 11 min', [late(1, 8), late(100, 14), ...onTimes(2, 3, 4, 5, 6)]],
    ['a pattern: late 3 of the last 4, median 11 min', [late(1, 8), late(2, 11), late(3, 30), onTime(4)]],
    ['absent 1 of the last 4', [noShow(1), ...onTimes(2, 3, 4)]],
    [
      'late 1, absent 1 and cancelled late 1 of the last 10, 12 min',
      [late(1), noShow(100), cancelledLate(200), ...onTimes(2, 3, 4, 5, 6, 7, 8)],
    ],
    ['no meeting in the last 12 months', onTimes(800, 810, 820, 830, 840)],
  ])('is %s', (words, settled) => {
    expect(line(settled)).toBe(words)
  })

  it('says that they are off the schedule, with the count where there is one', () => {
    expect(line([], true)).toBe('off the schedule')
    expect(line([late(1), late(2), late(3)], true)).toBe('off the schedule: late 3 of the last 3, median 12 min')
  })

  it('never has a percentage', () => {
    for (let count = 0; count < 12; count += 1)
      expect(line(Array.from({ length: count }, (_, day) => late(day + 1)))).not.toContain('%')
  })
})
