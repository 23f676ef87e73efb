import '../../../tests/overlay/fake-browser.ts'
import { expect, it } from 'vitest'
import { invoiceSet } from '../../../tests/build/invoices.ts'
import { deriveInvoices, type Invoice } from '../../domain/invoices/derive-invoices.ts'
import { freshInvoice, type InvoiceText, invoiceText, parseInvoice } from './invoice-text.ts'

const TODAY = '2026-11-24'
const typed: InvoiceText = {
  ...freshInvoice('EUR'),
  client: ' Acme ',
  number: ' 7 ',
  amount: '1.234,56',
  sentOn: '2026-10-01',
  dueOn: '2026-10-31',
}
const parse = (change: Partial<InvoiceText>) => parseInvoice({ ...typed, ...change }, TODAY)

it('an amount is read in either way of writing it', () => {
  const invoice = { client: 'Acme', number: '7', currency: 'EUR', sentOn: '2026-10-01', dueOn: '2026-10-31' }
  expect(parse({})).toEqual({ ok: true, invoice: { ...invoice, amount: 1_234.56, paidOn: null } })
  expect(parse({ amount: '1,234.56 €', sentOn: '', paid: 'on', paidOn: TODAY })).toEqual({
    ok: true,
    invoice: { ...invoice, amount: 1_234.56, sentOn: null, paidOn: TODAY },
  })
  expect(parse({ paid: 'unknown', paidOn: '2026-11-01' })).toMatchObject({ invoice: { paidOn: 'unknown' } })
})

it.each<[Partial<InvoiceText>, string, string]>([
  [{ client: '  ' }, 'client', 'client-empty'],
  [{ number: '' }, 'number', 'number-empty'],
  [{ amount: 'much' }, 'amount', 'amount'],
  [{ amount: '1,234' }, 'amount', 'amount-either'],
  [{ amount: '2000000000000' }, 'amount', 'amount-too-large'],
  [{ currency: '' }, 'currency', 'currency-empty'],
  [{ amount: '$ 5' }, 'currency', 'currency-contradicts'],
  [{ sentOn: '2026-02-30' }, 'sentOn', 'no-such-day'],
  [{ dueOn: '2026-09-30' }, 'dueOn', 'due-before-sent'],
  [{ paid: 'on' }, 'paidOn', 'no-such-day'],
  [{ paid: 'on', paidOn: '2026-11-25' }, 'paidOn', 'paid-in-future'],
])('%j is a fault of its field', (change, field, fault) => {
  expect(parse(change)).toEqual({ ok: false, field, fault })
})

it.each([
  { amount: 1.234 },
  { amount: 1_000, paidOn: 'unknown' as const },
  { amount: -0.5, sentOn: null, dueOn: null, paidOn: '2026-11-01' },
])('what is on record reads back as it is: %j', (overrides) => {
  const [invoice] = deriveInvoices([invoiceSet(overrides)]) as [Invoice]
  const { id: _, ids: __, fact: ___, ...data } = invoice
  expect(parseInvoice(invoiceText(invoice, 'acme'), TODAY)).toEqual({ ok: true, invoice: data })
})
