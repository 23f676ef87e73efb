import { writeBackup } from './backup.ts'
import { writeCsv } from './csv.ts'
import type { Ledger } from './database.ts'

/** One row a meeting, earliest first. */
export async function exportCsv(ledger: Ledger): Promise<string> {
  const clients = new Map((await ledger.clients.toArray()).map((row) => [row.id, row.known.name]))
  const rows = await ledger.meetings.orderBy('atMs').toArray()
  return writeCsv(rows.map(({ meeting, client }) => ({ meeting, clientName: (client && clients.get(client)) ?? null })))
}

/** Every fact and every tombstone: nothing is lost. */
export async function exportJson(ledger: Ledger): Promise<string> {
  const facts = (await ledger.facts.toArray()).map((row) => row.fact)
  return writeBackup({ facts, erased: await ledger.erased.toArray() })
}
