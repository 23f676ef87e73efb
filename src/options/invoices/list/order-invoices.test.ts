import { expect, it } from 'vitest'
import { invoiceSet } from '../../../../tests/build/invoices.ts'
import { deriveInvoices } from '../../../domain/invoices/derive-invoices.ts'
import { orderInvoices } from './order-invoices.ts'

const TODAY = '2026-11-24'

it('what is late and not paid comes first, then the newest due, then what is due on no day', () => {
  const invoices = deriveInvoices([
    invoiceSet({ id: 'paid', dueOn: '2026-11-20', paidOn: '2026-11-23' }),
    invoiceSet({ id: 'never-due', dueOn: null }),
    invoiceSet({ id: 'late', dueOn: '2026-09-01' }),
    invoiceSet({ id: 'to-come', dueOn: '2026-12-01' }),
    invoiceSet({ id: 'just-late', dueOn: '2026-11-23' }),
    invoiceSet({ id: 'credit', dueOn: '2026-10-01', amount: -20 }),
  ])
  expect(orderInvoices(invoices, TODAY).map(({ id }) => id)).toEqual([
    'just-late',
    'late',
    'to-come',
    'paid',
    'credit',
    'never-due',
  ])
})
