import { deriveClients } from '../domain/clients/identity.ts'
import { deriveDecided } from '../domain/judgment/decided.ts'
import { judgeEntries } from '../domain/judgment/judge-meetings.ts'
import { deriveRecord } from '../domain/judgment/record.ts'
import type { Accounts } from './accounts.ts'
import type { Ledger } from './database.ts'
import type { FactSource } from './fact-source.ts'
import { folded, foldedWords } from './folded.ts'
import { loadClients } from './neighbourhood.ts'

/** Derives the rows of these clients anew, and of all that are one with them. `accounts`: those that are at hand. */
export async function renewClients(
  ledger: Ledger,
  source: FactSource,
  ids: Iterable<string>,
  accounts: Accounts,
): Promise<void> {
  const around = await loadClients(source, ids)
  if (around.ids.length === 0) return
  const facts = around.rows.map((row) => row.fact)
  const known = deriveClients(facts)
  const gone = around.ids.filter((id) => !known.has(id))
  if (gone.length > 0) await ledger.clients.bulkDelete(gone)
  for (const client of known.values()) {
    const entries = accounts.get(client.id) ?? (await ledger.accounts.get(client.id))?.entries ?? []
    await ledger.clients.put({
      id: client.id,
      known: client,
      folded: folded(client.name),
      words: foldedWords(client.name),
      people: client.people.map(folded),
      addresses: [...client.emails, ...client.domains].map((address) => address.toLowerCase()),
      decided: deriveDecided(facts, client.id),
      ...deriveRecord(judgeEntries(entries)),
    })
  }
}
