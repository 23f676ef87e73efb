import { deriveClients } from '../domain/clients/identity.ts'
import { deriveDecided } from '../domain/judgment/decided.ts'
import { judgeEntries } from '../domain/judgment/judge-meetings.ts'
import { deriveRecord } from '../domain/judgment/record.ts'
import type { Accounts } from './accounts.ts'
import type { Ledger } from './database.ts'
import { folded, foldedWords } from './folded.ts'
import { clientsAround } from './neighbourhood.ts'
import type { FactReader } from './read-facts.ts'
import type { ClientRow } from './rows.ts'

/** Derives the rows of these clients anew, and of all that are one with them. `accounts`: those that changed. */
export async function renewClients(
  ledger: Ledger,
  facts: FactReader,
  ids: Iterable<string>,
  accounts: Accounts,
): Promise<void> {
  const { around, entriesOf } = await facts.look((known) => {
    const around = clientsAround(known, ids)
    const entries = around.ids.map((id) => [id, accounts.get(id) ?? known.account(id)?.entries ?? []] as const)
    return { around, entriesOf: new Map(entries) }
  })
  const standing = around.rows.map((row) => row.fact)
  const known = deriveClients(standing)
  const gone = around.ids.filter((id) => !known.has(id))
  const there = [...known.values()].map((client): ClientRow => {
    const entries = entriesOf.get(client.id) ?? []
    return {
      id: client.id,
      known: client,
      folded: folded(client.name),
      words: foldedWords(client.name),
      people: client.people.map(folded),
      addresses: [...client.emails, ...client.domains].map((address) => address.toLowerCase()),
      decided: deriveDecided(standing, client.id),
      ...deriveRecord(judgeEntries(entries)),
    }
  })
  await Promise.all([
    gone.length > 0 && ledger.clients.bulkDelete(gone),
    there.length > 0 && ledger.clients.bulkPut(there),
  ])
}
