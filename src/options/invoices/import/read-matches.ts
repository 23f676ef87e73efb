import type { Invoice } from '../../../domain/invoices/derive-invoices.ts'
import { grouped } from '../../../domain/meeting/grouped.ts'
import { clientsAt, findClients } from '../../../ledger/queries.ts'
import { allInvoices } from '../../../ledger/work.ts'
import { ledger } from '../../ledger.ts'
import { nameKey, type Who, type WhoIs } from './plan-import.ts'

/** What an import is compared with: taken once, so that nothing moves while the questions are answered. */
export type OnRecord = { readonly invoices: readonly Invoice[]; readonly clients: WhoIs }

/** A name is a client's where exactly one client is called that. */
export async function readOnRecord(): Promise<OnRecord> {
  const [invoices, rows] = await Promise.all([allInvoices(ledger), ledger.clients.toArray()])
  const byName = grouped(rows, ({ known }) => nameKey(known.name))
  const only = [...byName].flatMap(([key, [row, ...others]]): [string, Who][] =>
    row && others.length === 0 ? [[key, { is: 'client', id: row.id, name: row.known.name }]] : [],
  )
  return { invoices, clients: new Map(only) }
}

export type Candidate = { readonly id: string; readonly name: string }

const MOST = 3

/** Clients who may be meant by a name that is no client's; nobody is taken unasked. */
export async function readCandidates(name: string): Promise<Candidate[]> {
  const [first = ''] = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  const found = [
    ...(name.includes('@') ? await clientsAt(ledger, [name]) : []),
    ...(await findClients(ledger, name, MOST)),
    ...(first === '' ? [] : await findClients(ledger, first, MOST)),
  ]
  return [...new Map(found.map(({ id, known }) => [id, { id, name: known.name }])).values()].slice(0, MOST)
}
