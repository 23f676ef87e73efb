import { deriveClients } from '../domain/clients/identity.ts'
import { deriveRecord } from '../domain/judgment/record.ts'
import { toSettled } from '../domain/judgment/settled.ts'
import type { Ledger } from './database.ts'
import { folded, foldedWords } from './folded.ts'
import { loadClients } from './neighbourhood.ts'

const ANY_TIME = [-Infinity, Infinity] as const

/** Derives the rows of these clients anew, and of all that are one with them. */
export async function renewClients(ledger: Ledger, ids: Iterable<string>): Promise<void> {
  const around = await loadClients(ledger, ids)
  if (around.ids.length === 0) return
  const known = deriveClients(around.rows.map((row) => row.fact))
  await ledger.clients.bulkDelete(around.ids.filter((id) => !known.has(id)))
  for (const client of known.values()) {
    const rows = await ledger.meetings
      .where('[client+atMs]')
      .between([client.id, ANY_TIME[0]], [client.id, ANY_TIME[1]])
      .toArray()
    const zone = rows.findLast((row) => row.meeting.schedule !== null)?.meeting.schedule?.timeZone ?? 'UTC'
    await ledger.clients.put({
      id: client.id,
      known: client,
      folded: folded(client.name),
      words: foldedWords(client.name),
      people: client.people.map(folded),
      ...deriveRecord(
        rows.flatMap((row) => toSettled(row.meeting) ?? []),
        zone,
      ),
    })
  }
}
