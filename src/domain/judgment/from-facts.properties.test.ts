import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, anyMeetingBody } from '../../../tests/build/any-facts.ts'
import { at, byHand, fact, iArrive, iLeave, MINUTE, metWith, planned, theyArrive } from '../../../tests/build/facts.ts'
import { horizon } from '../../../tests/build/settled.ts'
import type { Fact } from '../meeting/fact.ts'
import { settle, settleAll } from '../meeting/settle.ts'
import { toSettled } from './settled.ts'
import { deriveStanding } from './standing.ts'

const standing = (facts: readonly Fact[]) => {
  const settled = [...settleAll(facts).values()].flatMap((meeting) => toSettled(meeting) ?? [])
  return deriveStanding(settled, horizon, { offTheSchedule: false })
}

describe('whatever the facts', () => {
  it('retracting one restores the standing that was', () => {
    fc.assert(
      fc.property(anyFacts(['m1', 'm2', 'm3']), anyMeetingBody, fc.nat(), (facts, body, pick) => {
        const { subject } = facts[pick % facts.length] as Fact
        const more = byHand(body, at('10:20'), { subject: subject.id })
        const undo = byHand({ kind: 'retracts', fact: more.id }, at('10:21'), { subject: subject.id })
        expect(standing([...facts, more, undo])).toEqual(standing(facts))
      }),
      { numRuns: 1_000 },
    )
  })

  it('my own lateness never increases their wait', () => {
    const minute = fc.integer({ min: -10, max: 40 })
    const clock = (minutes: number) => new Date(at('10:00') + minutes * MINUTE).toISOString().slice(11, 19)
    fc.assert(
      fc.property(minute, minute, minute, (mine, later, theirs) => {
        const waited = (myArrival: number) => {
          const seen = theirs > myArrival ? theyArrive(clock(theirs)) : thereBefore(clock(myArrival))
          return settle([planned(), metWith(), iArrive(clock(myArrival)), seen, iLeave('10:45')]).wait?.ms ?? 0
        }
        expect(waited(Math.max(mine, later))).toBeLessThanOrEqual(waited(Math.min(mine, later)))
      }),
      { numRuns: 1_000 },
    )
  })
})

/** Who is there when I first look may have been there for an hour. */
const thereBefore = (clock: string) => fact({ kind: 'they-arrived', who: null, signals: 2 }, [null, at(clock)])
