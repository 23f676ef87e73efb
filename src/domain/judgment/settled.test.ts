import { describe, expect, it } from 'vitest'
import { at, byHand, iArrive, iLeave, lateByTwelve, MINUTE, metWith, planned } from '../../../tests/build/facts.ts'
import type { Fact, Outcome } from '../meeting/fact.ts'
import { settle } from '../meeting/settle.ts'
import { toSettled } from './settled.ts'

const from = (facts: Fact[]) => toSettled(settle(facts))
const said = (outcome: Outcome) => byHand({ kind: 'outcome-confirmed', outcome }, at('11:00'))
const waitedInVain = [planned(), metWith(), iArrive('09:58'), iLeave('10:16')]

describe('a settled meeting', () => {
  it('is a confirmed one, with its times from the start', () => {
    expect(from(lateByTwelve())).toMatchObject({
      id: 'm1',
      clientId: 'acme',
      startMs: at('10:00'),
      held: true,
      offence: 'late',
      excused: false,
      waitMs: 12 * MINUTE,
      timeLostMs: 12 * MINUTE,
      arrivedMs: 12 * MINUTE,
      myLateMs: -2 * MINUTE,
      leftMs: 47 * MINUTE,
      overrunMs: 2 * MINUTE,
    })
  })

  it('is none while a question is open', () => {
    expect(from(waitedInVain)).toBeNull()
  })

  it.each<[Outcome, boolean]>([
    ['held', true],
    ['no-show', true],
    ['came-after-i-left', true],
    ['late-cancellation', true],
    ['late-move', true],
    ['cancelled-in-time', false],
    ['cancelled-by-me', false],
    ['missed-by-me', false],
    ['not-a-meeting', false],
  ])('that ended as %s enters the statistics: %s', (outcome, enters) => {
    expect(from([...lateByTwelve(), said(outcome)])?.outcome).toBe(enters ? outcome : undefined)
  })

  it('is none without a start', () => {
    expect(from([metWith(), said('late-cancellation')])).toBeNull()
  })

  it('knows whether they told me, before the start or after it', () => {
    const told = (clock: string) => byHand({ kind: 'notice-given', minutes: 15 }, at(clock))
    const [before, after] = ['09:50', '10:02'].map((clock) => from([...lateByTwelve(), told(clock)]))
    expect(before).toMatchObject({ offence: null, noticeBeforeStart: true, lateWithNoticeAfterStart: false })
    expect(after).toMatchObject({ offence: 'late', noticeBeforeStart: false, lateWithNoticeAfterStart: true })
  })

  it('knows that its offence was excused', () => {
    const excused = byHand({ kind: 'excused', reason: 'my-fault', note: null }, at('11:00'))
    expect(from([...lateByTwelve(), excused])).toMatchObject({ offence: 'late', excused: true })
  })
})
