import { expect, it, vi } from 'vitest'
import type { Balance } from '../../domain/portrait/balance.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { balanceWords } = await import('./balance-words.ts')

const HOUR = 3_600_000
const nothing: Balance = {
  lost: { meetings: 0, ms: 0 },
  lostMoney: [],
  paidInvoices: 0,
  paid: [],
  paidUndated: 0,
}

it('says what is not known, and never takes it for nothing', () => {
  expect(balanceWords(nothing)).toEqual(['They cost you no unpaid time.', 'No payment is on record.'])
  expect(balanceWords({ ...nothing, paidUndated: 1 }).at(-1)).toBe(
    '1 invoice was paid on a day unknown, and is in no sum.',
  )
})

it('each currency has a sentence of its own', () => {
  const words = balanceWords({
    ...nothing,
    lost: { meetings: 2, ms: 1.5 * HOUR },
    lostMoney: [
      { currency: 'EUR', amount: 120 },
      { currency: 'GBP', amount: 30 },
    ],
    paidInvoices: 3,
    paid: [
      { currency: 'CHF', amount: 500 },
      { currency: 'EUR', amount: 3_000 },
    ],
  })
  expect(words).toEqual([
    'They took 1 h 30 min of unpaid time, in 2 meetings.',
    'That time is worth €120, against €3,000 paid.',
    'That time is worth £30, and nothing was paid in GBP.',
    'They paid you CHF\u00A0500.',
  ])
})

it('says hours only where no rate is set', () => {
  const words = balanceWords({
    ...nothing,
    lost: { meetings: 1, ms: HOUR },
    paidInvoices: 1,
    paid: [{ currency: 'EUR', amount: 80 }],
  })
  expect(words).toEqual(['They took 1 h of unpaid time, in 1 meeting.', 'They paid you €80.'])
})
