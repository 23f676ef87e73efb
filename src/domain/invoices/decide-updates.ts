import type { InvoiceFact } from '../meeting/fact.ts'
import { type Invoice, invoiceKey } from './derive-invoices.ts'

export type InvoiceData = Omit<InvoiceFact, 'kind'>

export type InvoiceUpdate =
  | { readonly what: 'new'; readonly invoice: InvoiceData }
  /** `id`: the subject to set it under. */
  | { readonly what: 'changed'; readonly id: string; readonly invoice: InvoiceData; readonly was: Invoice }
  | { readonly what: 'same'; readonly was: Invoice }

/**
 * What an import comes to: an invoice that is known by client and number is changed, never doubled. A day the import
 * does not tell stays as it was, so that a file without due days takes none away.
 */
export function decideUpdates(imported: readonly InvoiceData[], known: readonly Invoice[]): InvoiceUpdate[] {
  const byKey = new Map(known.flatMap((invoice) => pair(invoiceKey(invoice), invoice)))
  return imported.map((read) => {
    const was = byKey.get(invoiceKey(read) ?? '')
    if (!was) return { what: 'new', invoice: read }
    const invoice: InvoiceData = {
      ...read,
      sentOn: read.sentOn ?? was.sentOn,
      dueOn: read.dueOn ?? was.dueOn,
      paidOn: read.paidOn === 'unknown' ? (was.paidOn ?? read.paidOn) : (read.paidOn ?? was.paidOn),
    }
    return FIELDS.every((field) => invoice[field] === was[field])
      ? { what: 'same', was }
      : { what: 'changed', id: was.id, invoice, was }
  })
}

const FIELDS = ['client', 'number', 'amount', 'currency', 'sentOn', 'dueOn', 'paidOn'] as const

const pair = <T>(key: string | null, value: T): [string, T][] => (key === null ? [] : [[key, value]])
