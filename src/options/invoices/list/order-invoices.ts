import { deriveDaysLate, type Invoice } from '../../../domain/invoices/derive-invoices.ts'
import type { Day } from '../../../domain/meeting/fact.ts'

export const isOverdue = (invoice: Invoice, today: Day): boolean =>
  invoice.paidOn === null && (deriveDaysLate(invoice, today) ?? 0) > 0

/** What is late and not paid comes first; in both parts the day due last is first, and what has none is last. */
export const orderInvoices = (invoices: readonly Invoice[], today: Day): Invoice[] =>
  invoices
    .map((invoice) => ({ invoice, overdue: isOverdue(invoice, today) }))
    .toSorted((a, b) => Number(b.overdue) - Number(a.overdue) || compare(b.invoice.dueOn ?? '', a.invoice.dueOn ?? ''))
    .map(({ invoice }) => invoice)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
