import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../tests/build/facts.ts'
import { DAY, horizon, late, NOW, noShow, onTime, onTimes } from '../../../tests/build/settled.ts'
import { deriveJudged } from './judged.ts'
import { deriveRecovery } from './recovery.ts'
import type { Settled } from './settled.ts'

const recovery = (of: Settled[], ...daysAgo: number[]) =>
  deriveRecovery(
    deriveJudged(of, 'UTC'),
    daysAgo.map((days) => NOW - days * DAY),
    horizon,
  )

describe('recovery', () => {
  it('counts before and since: on time 6 of 6 since, 2 of 6 before', () => {
    const before = [late(110), late(120), noShow(130), late(140), ...onTimes(150, 160)]
    expect(recovery([...before, ...onTimes(10, 20, 30, 40, 50, 60)], 100)).toEqual({
      boundaryMs: NOW - 100 * DAY,
      before: { meetings: 6, onTime: 2, clean: 2 },
      since: { meetings: 6, onTime: 6, clean: 6 },
    })
  })

  it('says nothing where no boundary was set', () => {
    expect(recovery([late(1)])).toBeNull()
    expect(recovery([late(1)], -3)).toBeNull()
  })

  it('starts again with the last note or talk', () => {
    expect(recovery([late(10), late(60), late(110)], 100, 50)).toMatchObject({
      before: { meetings: 2 },
      since: { meetings: 1 },
    })
  })

  it('looks back twelve months from the boundary, and no further', () => {
    expect(recovery([late(101), late(465), late(466)], 100)).toMatchObject({ before: { meetings: 2 } })
  })

  it('leaves out what was excused, and tells on time from clean', () => {
    const inGrace = onTime(5, { waitMs: 4 * MINUTE })
    expect(recovery([inGrace, onTime(4), late(3, 12, { excused: true })], 10)).toMatchObject({
      since: { meetings: 2, onTime: 1, clean: 2 },
    })
  })
})
