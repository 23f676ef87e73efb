import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyBooking, anyFacts, reshuffled } from '../../../tests/build/any-facts.ts'
import { byHand, MINUTE } from '../../../tests/build/facts.ts'
import { effectiveFacts } from './effective.ts'
import type { Fact } from './fact.ts'
import type { Meeting } from './meeting.ts'
import { settle, settleAll } from './settle.ts'

const runs = { numRuns: 2_000 }
const twice = (subjects?: string[]) =>
  anyFacts(subjects).chain((facts) => fc.tuple(fc.constant(facts), reshuffled(facts)))
const anyMeeting = anyFacts().map(settle)

describe('settle, whatever the facts', () => {
  it('depends neither on their order nor on their repetition', () => {
    fc.assert(
      fc.property(twice(), ([facts, again]) => {
        expect(settle(again)).toEqual(settle(facts))
      }),
      runs,
    )
  })

  it('does not depend on them where a calendar knows the meeting', () => {
    fc.assert(
      fc.property(
        anyBooking.chain((facts) => fc.tuple(fc.constant(facts), reshuffled(facts))),
        ([facts, again]) => {
          expect(settle(again)).toEqual(settle(facts))
        },
      ),
      runs,
    )
  })

  it('unites and settles many meetings independently of order and repetition', () => {
    fc.assert(
      fc.property(twice(['m1', 'm2', 'm3']), ([facts, again]) => {
        const sorted = (all: Map<string, Meeting>) => [...all].toSorted(([a], [b]) => (a < b ? -1 : 1))
        expect(sorted(settleAll(again))).toEqual(sorted(settleAll(facts)))
      }),
      runs,
    )
  })

  it('files each meeting under its own id, and each local id in one meeting only', () => {
    fc.assert(
      fc.property(anyFacts(['m1', 'm2', 'm3']), (facts) => {
        const all = [...settleAll(facts)]
        for (const [id, meeting] of all) expect(meeting.id).toBe(id)
        const ids = all.flatMap(([, meeting]) => meeting.ids)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      runs,
    )
  })

  it('takes a fact and its retraction as neither', () => {
    fc.assert(
      fc.property(anyFacts(), fc.nat(), (facts, pick) => {
        const gone = effectiveFacts(facts)[pick % Math.max(1, effectiveFacts(facts).length)]
        fc.pre(gone !== undefined && gone.kind !== 'retracts')
        const undo = byHand({ kind: 'retracts', fact: (gone as Fact).id }, 0, { subject: 'm1' })
        const without = effectiveFacts(facts).filter((fact) => fact !== gone)
        expect(effectiveFacts([...facts, undo]).filter((fact) => fact.kind !== 'retracts')).toEqual(
          without.filter((fact) => fact.kind !== 'retracts'),
        )
      }),
      runs,
    )
  })

  it('takes a retraction that was retracted as if it had never been', () => {
    fc.assert(
      fc.property(anyFacts(), fc.nat(), (facts, pick) => {
        const target = facts[pick % facts.length] as Fact
        const undo = byHand({ kind: 'retracts', fact: target.id }, 1, { subject: 'm1' })
        const redo = byHand({ kind: 'retracts', fact: undo.id }, 2, { subject: 'm1' })
        const { evidence: _, ...before } = settle(facts)
        const { evidence: __, ...after } = settle([...facts, undo, redo])
        expect(after).toEqual(before)
      }),
      runs,
    )
  })

  it('never finds a negative wait, and the kindest bound is never the longer one', () => {
    fc.assert(
      fc.property(anyMeeting, ({ wait, timeLostMs }) => {
        expect(timeLostMs).toBeGreaterThanOrEqual(0)
        if (wait?.ms == null) return
        expect(wait.ms).toBeGreaterThanOrEqual(0)
        expect(wait.longestMs).toBeGreaterThanOrEqual(wait.ms)
      }),
      runs,
    )
  })

  it('never makes a no-show, a cancellation or a move that nobody confirmed', () => {
    fc.assert(
      fc.property(
        anyFacts().map((facts) => facts.filter((fact) => fact.kind !== 'outcome-confirmed')),
        (facts) => {
          fc.pre(facts.some((fact) => fact.subject.kind === 'meeting'))
          expect(['held', 'came-after-i-left', null]).toContain(settle(facts).outcome)
        },
      ),
      runs,
    )
  })

  it('holds nothing the calendar shows against anybody until the user answers', () => {
    const answers: readonly Fact['kind'][] = ['outcome-confirmed', 'move-answered']
    fc.assert(
      fc.property(
        anyBooking.map((facts) => facts.filter((fact) => !answers.includes(fact.kind))),
        (facts) => {
          fc.pre(facts.some((fact) => fact.subject.kind === 'meeting'))
          expect(['late', null]).toContain(settle(facts).offence)
        },
      ),
      runs,
    )
  })

  it('asks who called off or moved a meeting only at short notice, of a client, and where nobody came', () => {
    fc.assert(
      fc.property(anyBooking.map(settle), (meeting) => {
        const { questions, calledOff, lateMove, noticeMs, policy, clientId, myArrival, theirArrival } = meeting
        const short = policy.cancelNoticeHours * 60 * MINUTE
        if (questions.includes('who-called-it-off')) {
          expect(calledOff).not.toBeNull()
          expect(noticeMs).toBeLessThan(short)
        }
        if (questions.includes('who-moved-it')) {
          expect(calledOff).toBeNull()
          expect(lateMove?.notice.mostMs).toBeLessThan(short)
        }
        if (!questions.some((question) => question === 'who-called-it-off' || question === 'who-moved-it')) return
        expect(clientId).not.toBeNull()
        expect([myArrival, theirArrival]).toEqual([null, null])
      }),
      runs,
    )
  })

  it('confirms nothing that still has a question, and excuses only offences', () => {
    fc.assert(
      fc.property(anyMeeting, ({ confirmed, questions, excused, offence }) => {
        if (confirmed) expect(questions).toEqual([])
        if (excused) expect(offence).not.toBeNull()
      }),
      runs,
    )
  })

  it('never has me here after the meeting ended, nor them here without me', () => {
    fc.assert(
      fc.property(anyMeeting, ({ iAmHere, ended, theyAreHere }) => {
        if (ended) expect(iAmHere).toBe(false)
        if (theyAreHere) expect(iAmHere).toBe(true)
      }),
      runs,
    )
  })
})
