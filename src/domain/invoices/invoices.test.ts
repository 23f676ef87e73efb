import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byHand } from '../../../tests/build/facts.ts'
import { invoiceSet } from '../../../tests/build/invoices.ts'
import { noon } from '../../../tests/build/projects.ts'
import { decideUpdates } from './decide-updates.ts'
import { deriveDaysLate, deriveInvoices, type Invoice } from './derive-invoices.ts'
import { deriveInvoiceTotals, deriveTotalsByClient } from './invoice-totals.ts'
import { sumMoney } from './sum-money.ts'

const TODAY = '2026-11-24'
const one = (...[overrides]: Parameters<typeof invoiceSet>) => deriveInvoices([invoiceSet(overrides)])[0] as Invoice

describe('invoices', () => {
  it('are as they were last set', () => {
    const set = invoiceSet({ id: 'i1' })
    const paid = invoiceSet({ id: 'i1', paidOn: '2026-11-10', setOn: '2026-11-10' })
    expect(deriveInvoices([paid, set])).toEqual([expect.objectContaining({ id: 'i1', paidOn: '2026-11-10' })])
    const undo = { ...byHand({ kind: 'retracts', fact: paid.id }, noon('2026-11-11')), subject: paid.subject }
    expect(deriveInvoices([paid, set, undo])).toEqual([expect.objectContaining({ fact: set.id, paidOn: null })])
  })

  it('of the same number for the same client are one, however it is spaced', () => {
    const here = invoiceSet({ id: 'b', number: 'INV 7', setOn: '2026-10-02' })
    const there = invoiceSet({ id: 'a', number: 'inv7', setOn: '2026-10-03', paidOn: '2026-10-03' })
    const [invoice, ...others] = deriveInvoices([there, here])
    expect(others).toEqual([])
    expect(invoice).toMatchObject({ id: 'a', ids: ['a', 'b'], paidOn: '2026-10-03' })
  })

  it('of the same number are two for two clients, and one once these are merged', () => {
    const facts = [invoiceSet({ number: '7' }), invoiceSet({ number: '7', client: 'beta' })]
    expect(deriveInvoices(facts)).toHaveLength(2)
    const merge = byHand({ kind: 'clients-merged', into: 'beta' }, noon(TODAY), { subject: 'acme' })
    expect(deriveInvoices([...facts, merge]).map(({ client }) => client)).toEqual(['beta'])
  })

  it('without a number are each their own', () => {
    expect(deriveInvoices([invoiceSet({ number: '' }), invoiceSet({ number: ' ' })])).toHaveLength(2)
  })

  it('come with the latest sent first', () => {
    const sent = ['2026-01-05', null, '2026-11-05'].map((sentOn) => invoiceSet({ sentOn }))
    expect(deriveInvoices(sent).map(({ sentOn }) => sentOn)).toEqual(['2026-11-05', '2026-01-05', null])
  })
})

describe('days late', () => {
  it.each([
    ['paid before it was due', { paidOn: '2026-10-20' }, 0],
    ['paid on the day', { paidOn: '2026-11-01' }, 0],
    ['paid after it', { paidOn: '2026-11-08' }, 7],
    ['not paid yet, and due', {}, 23],
    ['not due yet', { dueOn: '2026-12-01' }, 0],
    ['due today', { dueOn: TODAY }, 0],
    ['paid, nobody knows when', { paidOn: 'unknown' as const }, null],
    ['never due', { dueOn: null }, null],
    ['a credit', { amount: -50 }, null],
    ['for nothing', { amount: 0 }, null],
  ])('of one %s', (_, overrides, days) => {
    expect(deriveDaysLate(one(overrides), TODAY)).toBe(days)
  })
})

describe('totals', () => {
  const invoices = deriveInvoices([
    invoiceSet({ paidOn: '2026-10-20' }),
    invoiceSet({ paidOn: '2026-11-05', amount: 0.1 }),
    invoiceSet({ paidOn: '2026-11-11', amount: 0.2 }),
    invoiceSet({ paidOn: 'unknown', amount: 500, currency: 'CHF' }),
    invoiceSet({ amount: 250 }),
    invoiceSet({ dueOn: '2026-12-01', amount: 80 }),
  ])

  it('count what was late of what can be known, and never add two currencies', () => {
    expect(deriveInvoiceTotals(invoices, TODAY)).toEqual({
      count: 6,
      settled: 4,
      paidLate: 2,
      overdue: 1,
      medianDaysLate: 10,
      amounts: [
        { currency: 'CHF', amount: 500 },
        { currency: 'EUR', amount: 1_330.3 },
      ],
      paid: [
        { currency: 'CHF', amount: 500 },
        { currency: 'EUR', amount: 1_000.3 },
      ],
      open: [{ currency: 'EUR', amount: 330 }],
    })
  })

  it('have no median where nothing was late', () => {
    expect(deriveInvoiceTotals([one({ paidOn: '2026-10-20' })], TODAY).medianDaysLate).toBeNull()
    expect(deriveInvoiceTotals([], TODAY)).toMatchObject({ count: 0, medianDaysLate: null, amounts: [] })
  })

  it('are kept for each client', () => {
    const byClient = deriveTotalsByClient([...invoices, one({ client: 'beta' })], TODAY)
    expect([...byClient].map(([client, { count }]) => [client, count])).toEqual([
      ['acme', 6],
      ['beta', 1],
    ])
  })

  it('are the same for any order of the invoices', () => {
    const amounts = fc.array(
      fc.record({ currency: fc.constantFrom('EUR', 'USD', 'JPY'), amount: fc.integer({ min: -1e9, max: 1e9 }) }),
    )
    fc.assert(
      fc.property(amounts, (list) => {
        const money = list.map(({ currency, amount }) => ({ currency, amount: amount / 100 }))
        expect(sumMoney(money.toReversed())).toEqual(sumMoney(money))
        for (const { currency, amount } of sumMoney(money)) {
          const cents = list.filter((each) => each.currency === currency).reduce((sum, each) => sum + each.amount, 0)
          expect(amount).toBeCloseTo(cents / 100, 6)
        }
      }),
    )
  })
})

describe('an import', () => {
  const known = one({ id: 'i1', number: 'INV-7', paidOn: null })
  const { id: _, ids: __, fact: ___, ...data } = known
  const whatOf = (...imported: Parameters<typeof decideUpdates>[0]) => decideUpdates(imported, [known])

  it('changes what it knows by client and number, and doubles nothing', () => {
    const paid = { ...data, number: 'inv-7', paidOn: '2026-11-05' }
    expect(whatOf(paid)).toEqual([{ what: 'changed', id: 'i1', invoice: paid, was: known }])
    expect(whatOf(data)).toEqual([{ what: 'same', was: known }])
  })

  it('sets what is new, and what has no number', () => {
    expect(whatOf({ ...data, number: 'INV-8' }, { ...data, client: 'beta' }, { ...data, number: '' })).toEqual([
      expect.objectContaining({ what: 'new' }),
      expect.objectContaining({ what: 'new' }),
      expect.objectContaining({ what: 'new' }),
    ])
  })

  it('takes away no day that it does not tell', () => {
    const paid = { ...known, paidOn: '2026-11-05' }
    const bare = { ...data, sentOn: null, dueOn: null, paidOn: null }
    expect(decideUpdates([bare], [paid])).toEqual([{ what: 'same', was: paid }])
    expect(decideUpdates([{ ...data, paidOn: 'unknown' }], [paid])).toEqual([{ what: 'same', was: paid }])
    expect(decideUpdates([{ ...data, paidOn: 'unknown' }], [known])).toMatchObject([{ what: 'changed' }])
  })
})
