import { decideUpdates, type InvoiceData, type InvoiceUpdate } from '../../../domain/invoices/decide-updates.ts'
import { type Invoice, invoiceKey } from '../../../domain/invoices/derive-invoices.ts'
import type { FactBody, FactDraft, Subject } from '../../../domain/meeting/fact.ts'
import { grouped } from '../../../domain/meeting/grouped.ts'
import { folded } from '../../../ledger/folded.ts'
import type { ReadyInvoice } from '../reading.ts'

/** Who a name in the file is. `new`: nobody on record, and a client from now on, by this id. */
export type Who =
  | { readonly is: 'client'; readonly id: string; readonly name: string }
  | { readonly is: 'new'; readonly id: string }
  | { readonly is: 'left-out' }

export type WhoIs = ReadonlyMap<string, Who>

/** Spellings that differ in case, accents and spaces alone are one name. */
export const nameKey = folded

export type ImportPlan = {
  readonly newClients: readonly { readonly id: string; readonly name: string }[]
  /** Those to be set: new or changed. */
  readonly updates: readonly Exclude<InvoiceUpdate, { what: 'same' }>[]
  readonly counts: Readonly<Record<InvoiceUpdate['what'], number>>
  /** Invoices whose client nobody has told yet. */
  readonly waiting: number
  readonly leftOut: number
  /** Under two names of one client the same number, with something else in it. */
  readonly contradicting: readonly ReadyInvoice[]
}

/** What keeping these invoices comes to. `known`: all on record. */
export function planImport(ready: readonly ReadyInvoice[], who: WhoIs, known: readonly Invoice[]): ImportPlan {
  const told = ready.flatMap((read) => {
    const is = who.get(nameKey(read.client))
    return is && is.is !== 'left-out' ? [{ read, is }] : []
  })
  const waiting = ready.filter(({ client }) => !who.has(nameKey(client))).length
  const same = [...grouped(told, ({ read, is }) => invoiceKey({ client: is.id, number: read.number })).values()]
  const agreeing = same.filter((each) => new Set(each.map(({ read, is }) => textOf(dataOf(read, is.id)))).size === 1)
  const updates = decideUpdates(
    agreeing.flatMap(([first]) => (first ? dataOf(first.read, first.is.id) : [])),
    known,
  )
  const count = (what: InvoiceUpdate['what']) => updates.filter((update) => update.what === what).length
  const newClients = agreeing.flatMap(([first]) =>
    first?.is.is === 'new' ? [[first.is.id, { id: first.is.id, name: first.read.client }] as const] : [],
  )
  return {
    newClients: [...new Map(newClients.toReversed()).values()].toReversed(),
    updates: updates.filter((update) => update.what !== 'same'),
    counts: { new: count('new'), changed: count('changed'), same: count('same') },
    waiting,
    leftOut: ready.length - told.length - waiting,
    contradicting: same.filter((each) => !agreeing.includes(each)).flatMap((each) => each.map(({ read }) => read)),
  }
}

const dataOf = ({ number, amount, currency, sentOn, dueOn, paidOn }: ReadyInvoice, client: string): InvoiceData => ({
  client,
  number,
  amount,
  currency,
  sentOn,
  dueOn,
  paidOn,
})

const textOf = ({ amount, currency, sentOn, dueOn, paidOn }: InvoiceData) =>
  JSON.stringify([amount, currency, sentOn, dueOn, paidOn])

/** The clients first, so that no invoice is ever of somebody without a name. */
export function factsOfPlan(
  { newClients, updates }: Pick<ImportPlan, 'newClients' | 'updates'>,
  say: (subject: Subject, body: FactBody) => FactDraft,
  newId: () => string,
): FactDraft[] {
  const imported = (subject: Subject, body: FactBody): FactDraft => ({
    ...say(subject, body),
    source: { via: 'import' },
  })
  return [
    ...newClients.map(({ id, name }) =>
      imported({ kind: 'client', id }, { kind: 'client-named', name, emails: [], domains: [], people: [] }),
    ),
    ...updates.map((update) =>
      imported(
        { kind: 'invoice', id: update.what === 'changed' ? update.id : newId() },
        { kind: 'invoice-set', ...update.invoice },
      ),
    ),
  ]
}
