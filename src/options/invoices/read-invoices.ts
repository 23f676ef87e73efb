import type { Invoice } from '../../domain/invoices/derive-invoices.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { folded } from '../../ledger/folded.ts'
import { allInvoices } from '../../ledger/work.ts'
import { ledger } from '../ledger.ts'
import { readSettings } from '../reading.ts'

export type InvoicesReading = {
  readonly invoices: readonly Invoice[]
  /** Of every client who has an invoice, by id. */
  readonly names: ReadonlyMap<string, string>
  /** ISO 4217: of the user's rate, else of the latest invoice. */
  readonly currency: string | null
}

export async function readInvoices(now: EpochMs): Promise<InvoicesReading> {
  const invoices = await allInvoices(ledger)
  const { policy } = await readSettings(now)
  const rows = await ledger.clients.bulkGet([...new Set(invoices.map(({ client }) => client))])
  return {
    invoices,
    names: new Map(rows.flatMap((row) => (row ? [[row.id, row.known.name] as const] : []))),
    currency: policy.rate?.currency ?? invoices[0]?.currency ?? null,
  }
}

/** Ids of everybody of this name. */
export const clientsNamed = (name: string): Promise<string[]> =>
  ledger.clients.where('folded').equals(folded(name)).primaryKeys()
