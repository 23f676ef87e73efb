import fc from 'fast-check'
import type { Settled } from '../../src/domain/judgment/settled.ts'
import { MINUTE } from './facts.ts'
import { announced, cancelledLate, late, noShow, onTime, settled } from './settled.ts'

const lateByTwelve = (daysAgo: number) => late(daysAgo)
const made = [onTime, lateByTwelve, lateByTwelve, lateByTwelve, announced, announced, noShow, cancelledLate]
const rate = fc.option(fc.record({ perHour: fc.constantFrom(90, 120.5), currency: fc.constantFrom('EUR', 'CHF') }))

/** Any settled meeting so many days ago; `clean` of them to four others are on time. */
const anySettledAt = (daysAgo: number, clean: number): fc.Arbitrary<Settled> =>
  fc.oneof(
    { weight: clean, arbitrary: fc.constant(onTime(daysAgo)) },
    { weight: 1, arbitrary: fc.constant(settled(daysAgo, { outcome: 'came-after-i-left', leftMs: 4 * MINUTE })) },
    {
      weight: 3,
      arbitrary: fc
        .record({
          make: fc.constantFrom(...made),
          excused: fc.integer({ min: 0, max: 4 }),
          goodwill: fc.integer({ min: 0, max: 9 }),
          overrun: fc.integer({ min: -10, max: 20 }),
          mine: fc.integer({ min: -5, max: 12 }),
          rate,
        })
        .map(({ make, excused, goodwill, overrun, mine, rate }) => {
          const meeting = make(daysAgo)
          return {
            ...meeting,
            excused: meeting.offence !== null && excused === 0,
            overrunMs: overrun * MINUTE,
            myLateMs: mine * MINUTE,
            policy: { ...meeting.policy, goodwill: goodwill > 0, rate },
          }
        }),
    },
  )

const anySeries = (clean: number, longestGap: number, most: number): fc.Arbitrary<readonly Settled[]> =>
  fc.array(fc.integer({ min: -2, max: longestGap }), { maxLength: most, size: 'max' }).chain((gaps) => {
    let daysAgo = 0
    return fc.tuple(...gaps.map((gap) => anySettledAt((daysAgo += Math.max(0, gap)), clean)))
  })

/**
 * One client's settled meetings, some at the same moment: now and then over two years, with much to forgive, or every
 * other day with a clean record in which goodwill comes to bear.
 */
export const anyHistory: fc.Arbitrary<readonly Settled[]> = fc.oneof(anySeries(8, 24, 60), anySeries(50, 5, 80))
