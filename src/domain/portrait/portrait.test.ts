import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../tests/build/facts.ts'
import { invoiceSet } from '../../../tests/build/invoices.ts'
import { mine, noon, plannedProject, taskDone, theirs } from '../../../tests/build/projects.ts'
import { announced, cancelledLate, horizon, late, NOW, noShow, onTime, settled } from '../../../tests/build/settled.ts'
import { deriveInvoices } from '../invoices/derive-invoices.ts'
import { deriveJudged } from '../judgment/judged.ts'
import type { Settled } from '../judgment/settled.ts'
import type { Fact } from '../meeting/fact.ts'
import { deriveProjects } from '../projects/derive-projects.ts'
import { deriveBalance } from './balance.ts'
import { derivePortrait } from './portrait.ts'

const judged = (...meetings: Settled[]) => deriveJudged(meetings, 'UTC')
const projects = (...facts: Fact[]) => deriveProjects(facts, NOW, 'UTC')
const invoices = (...overrides: Parameters<typeof invoiceSet>[0][]) =>
  deriveInvoices(overrides.map((each) => invoiceSet(each)))
const nothing = { judged: [], projects: [], invoices: [] }

describe('the picture of a client', () => {
  it('is empty of what nobody knows', () => {
    expect(derivePortrait(nothing, horizon)).toEqual({
      lateness: { count: 0, of: 0, ms: 0 },
      cancellations: { count: 0, of: 0 },
      heldBall: { count: 0, of: 0, days: 0 },
      payment: { count: 0, of: 0, days: 0 },
    })
  })

  it('keeps lateness and late cancellations apart, each of all that count', () => {
    const moved = settled(8, { outcome: 'late-move', held: false, offence: 'late-move' })
    const meetings = judged(late(1, 12), noShow(2), onTime(3), cancelledLate(4), moved)
    expect(derivePortrait({ ...nothing, judged: meetings }, horizon)).toMatchObject({
      lateness: { count: 2, of: 5, ms: 27 * MINUTE },
      cancellations: { count: 2, of: 5 },
    })
  })

  it('leaves out what was excused, what was announced, and what is more than a year ago', () => {
    const meetings = judged(late(1, 12, { excused: true }), announced(2), late(366), onTime(3))
    expect(derivePortrait({ ...nothing, judged: meetings }, horizon).lateness).toEqual({ count: 0, of: 2, ms: 0 })
  })

  it('counts the tasks of the client that were due, and the days of each beyond', () => {
    const tasks = [theirs('copy', 1), mine('layout', 1), theirs('yes', 1), theirs('print order', 1)]
    const brochure = plannedProject('2026-11-20', tasks)
    // Copy was due on the 17th, and so "yes" on the 20th instead of the 19th.
    const done = [taskDone('copy', '2026-11-18'), taskDone('layout', '2026-11-19')]
    const known = { ...nothing, projects: projects(brochure, ...done) }
    expect(derivePortrait(known, horizon).heldBall).toEqual({ count: 2, of: 2, days: 3 })
    const given = { ...nothing, projects: projects(brochure, ...done, taskDone('yes', '2026-11-20')) }
    expect(derivePortrait(given, horizon).heldBall).toEqual({ count: 2, of: 3, days: 2 })
  })

  it('counts no task that is not due yet, nor one of years ago', () => {
    const ahead = plannedProject('2026-12-18', [theirs('copy', 1), mine('print', 1)])
    const old = plannedProject('2025-03-14', [theirs('copy', 1)], { id: 'p2', madeOn: '2025-01-01' })
    const known = { ...nothing, projects: projects(ahead, old, taskDone('copy', '2025-03-20', 'p2')) }
    expect(derivePortrait(known, horizon).heldBall).toEqual({ count: 0, of: 0, days: 0 })
  })

  it('counts invoices that were due or paid, and the days of each beyond', () => {
    const known = invoices(
      { paidOn: '2026-10-20' },
      { paidOn: '2026-11-08' },
      {},
      { dueOn: '2026-12-24' },
      { paidOn: 'unknown' },
      { dueOn: null },
      { dueOn: '2025-11-01', paidOn: '2025-12-31' },
    )
    expect(derivePortrait({ ...nothing, invoices: known }, horizon).payment).toEqual({ count: 2, of: 3, days: 30 })
  })
})

describe('the balance of a year', () => {
  const rate = { policy: { rate: { perHour: 120, currency: 'EUR' } } }

  it('sets the time that was lost against what was paid in the same year', () => {
    const meetings = judged(late(1, 30, rate), late(2, 15), onTime(3), late(400, 60, rate))
    const paid = invoices(
      { paidOn: '2026-11-08', amount: 1_500 },
      { paidOn: '2025-11-24', amount: 700, currency: 'CHF' },
      { paidOn: '2025-11-23', amount: 9_000 },
      { paidOn: 'unknown' },
      {},
    )
    expect(deriveBalance(meetings, paid, horizon)).toEqual({
      lost: { meetings: 2, ms: 45 * MINUTE },
      lostMoney: [{ currency: 'EUR', amount: 60 }],
      paidInvoices: 2,
      paid: [
        { currency: 'CHF', amount: 700 },
        { currency: 'EUR', amount: 1_500 },
      ],
      paidUndated: 1,
    })
  })

  it('is in hours alone without a rate, and knows nothing of tomorrow', () => {
    const paid = invoices({ paidOn: '2026-11-25' })
    const balance = deriveBalance(judged(noShow(1)), paid, { ...horizon, now: noon('2026-11-24') })
    expect(balance).toMatchObject({ lost: { meetings: 1, ms: 15 * MINUTE }, lostMoney: [], paidInvoices: 0, paid: [] })
  })
})
