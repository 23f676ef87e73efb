import type { EpochMs } from '../domain/meeting/fact.ts'
import { exportCsv, exportJson } from '../ledger/export.ts'
import { findClients, lastSeenOnPage } from '../ledger/queries.ts'
import { readSettings as settingsAt } from '../ledger/settings.ts'
import { ledger } from './ledger.ts'

export const readSettings = (now: EpochMs) => settingsAt(ledger, now)

export async function readClients(search: string, most: number): Promise<{ id: string; name: string }[]> {
  const rows = await findClients(ledger, search, most)
  return rows.map(({ id, known }) => ({ id, name: known.name }))
}

/** When a Meet page was last understood, and how much is on record. */
export async function readHealth(): Promise<{ lastMeetMs: EpochMs | null; meetings: number; clients: number }> {
  const [lastMeetMs, meetings, clients] = await Promise.all([
    lastSeenOnPage(ledger),
    ledger.meetings.count(),
    ledger.clients.count(),
  ])
  return { lastMeetMs, meetings, clients }
}

/** Everything on record as a text; `null`: the ledger cannot be read, or is too large for a text. */
export async function readExport(as: 'csv' | 'json'): Promise<string | null> {
  try {
    return as === 'csv' ? await exportCsv(ledger) : await exportJson(ledger)
  } catch {
    // A value like any other failure of a page's own doing: the person is told, and nothing was written.
    return null
  }
}
