import { clientResolver } from '../clients/identity.ts'
import { effectiveFacts, ofKind, prevailing } from '../meeting/effective.ts'
import type { Day, Fact, InvoiceFact } from '../meeting/fact.ts'
import { grouped } from '../meeting/grouped.ts'

export type Invoice = Omit<InvoiceFact, 'kind'> & {
  /** Of the subject that has the last word. */
  readonly id: string
  /** Every subject under which this invoice was set, sorted: one for each machine that typed it in. */
  readonly ids: readonly string[]
  /** The fact that says all this; taking it back brings back what was said before. */
  readonly fact: string
}

/**
 * Invoices as they stand, the latest sent first and those never sent last. Two of the same number for the same client
 * are one, whoever set them. `facts`: of the invoices, and of the clients for their merges.
 */
export function deriveInvoices(facts: readonly Fact[]): Invoice[] {
  const standing = effectiveFacts(facts)
  const canonical = clientResolver(standing)
  const current = [...grouped(ofKind(standing, 'invoice-set'), ({ subject }) => subject.id).values()]
    .flatMap((said) => prevailing(said) ?? [])
    .map((fact) => ({ ...fact, client: canonical(fact.client) }))
  return [...grouped(current, (fact) => invoiceKey(fact) ?? fact.subject.id).values()]
    .flatMap((same) => {
      const last = prevailing(same)
      if (!last) return []
      const { client, number, amount, currency, sentOn, dueOn, paidOn } = last
      const ids = same.map(({ subject }) => subject.id).toSorted()
      const invoice: Invoice = {
        id: last.subject.id,
        ids,
        fact: last.id,
        client,
        number,
        amount,
        currency,
        sentOn,
        dueOn,
        paidOn,
      }
      return [invoice]
    })
    .toSorted((a, b) => compare(b.sentOn ?? '', a.sentOn ?? '') || compare(a.number, b.number) || compare(a.id, b.id))
}

/** The same for what is the same invoice; `null`: it has no number to go by. */
export function invoiceKey({ client, number }: Pick<Invoice, 'client' | 'number'>): string | null {
  const told = number.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  return told === '' ? null : JSON.stringify([client, told])
}

/**
 * Days after it was due on which it was paid, or, unpaid, that have gone by today; 0: in time, or not due yet. `null`:
 * nobody can say, because it has no due day, was paid on a day unknown, or asks for no money.
 */
export function deriveDaysLate({ amount, dueOn, paidOn }: Invoice, today: Day): number | null {
  if (amount <= 0 || dueOn === null || paidOn === 'unknown') return null
  return Math.max(0, Temporal.PlainDate.from(dueOn).until(paidOn ?? today, { largestUnit: 'days' }).days)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
