import { describe, expect, it } from 'vitest'
import { late, noShow, onTime } from '../../../../tests/build/settled.ts'
import { deriveJudged } from '../../../domain/judgment/judged.ts'
import { deriveDots } from './dots.ts'
import { deriveScale } from './scale.ts'

const MINUTE = 60_000
const policy = { veryLateMinutes: 10 }
const dots = (...settled: Parameters<typeof deriveJudged>[0]) => deriveDots(deriveJudged(settled, 'UTC'))

describe('the dots', () => {
  it('show their wait, and my lateness only where I was not on time', () => {
    const [mine, ...theirs] = dots(late(2, 12), onTime(1, { myLateMs: 6 * MINUTE }))
    expect(mine).toMatchObject({ kind: 'mine', ms: 6 * MINUTE })
    expect(theirs.map(({ kind }) => kind)).toEqual(['in-time', 'late'])
  })

  it('tell what was excused and who never came apart from what counts', () => {
    expect(dots(late(3, 12, { excused: true }), noShow(2), late(1)).map(({ kind }) => kind)).toEqual([
      'let-pass',
      'late',
      'no-show',
    ])
  })

  it('leave out a meeting in which nobody waited and nothing went wrong', () => {
    expect(dots(onTime(1, { waitMs: null }))).toEqual([])
  })
})

describe('the picture', () => {
  it('puts the first on one side and the last on the other, a single one in the middle', () => {
    const both = dots(late(10), late(1))
    const scale = deriveScale(both, policy)
    expect(both.map(({ atMs }) => scale.across(atMs))).toEqual([0, 1])
    const [one] = dots(late(1))
    expect(deriveScale(dots(late(1)), policy).across(one?.atMs ?? 0)).toBe(0.5)
  })

  it('measures both sides alike', () => {
    const scale = deriveScale(dots(late(1, 20, { myLateMs: 15 * MINUTE })), policy)
    const zero = scale.down(0, 'theirs')
    expect(scale.down(0, 'mine')).toBe(zero)
    expect(zero - scale.down(10, 'theirs')).toBeCloseTo(scale.down(10, 'mine') - zero, 12)
  })

  it('keeps a wait of three hours on the edge and the others readable', () => {
    const waits = dots(late(3, 180), late(2, 12), onTime(1))
    const scale = deriveScale(waits, policy)
    expect(scale.down(180, 'theirs')).toBe(0)
    expect(waits.filter(scale.isBeyond)).toHaveLength(1)
    expect(scale.down(0, 'theirs') - scale.down(10, 'theirs')).toBeGreaterThan(0.25)
  })

  it('stays within its edges whatever the policy', () => {
    const waits = dots(late(2, 300), onTime(1, { myLateMs: 300 * MINUTE }))
    for (const veryLateMinutes of [0, 1, 10, 240]) {
      const scale = deriveScale(waits, { veryLateMinutes })
      for (const minutes of [0, 5, 300]) {
        expect(scale.down(minutes, 'theirs')).toBeGreaterThanOrEqual(0)
        expect(scale.down(minutes, 'mine')).toBeLessThanOrEqual(1)
      }
    }
  })
})
