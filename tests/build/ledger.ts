import 'fake-indexeddb/auto'
import { type Ledger, openLedger } from '../../src/ledger/database.ts'
import { rebuild } from '../../src/ledger/rebuild.ts'

let count = 0

/** An empty ledger of its own. */
export const emptyLedger = (): Ledger => openLedger(`ledger-${++count}`)

/** All that is derived, in a fixed order. */
export async function derivedTables(ledger: Ledger) {
  return {
    meetings: await ledger.meetings.orderBy('id').toArray(),
    clients: await ledger.clients.orderBy('id').toArray(),
    accounts: await ledger.accounts.orderBy('client').toArray(),
  }
}

/** What is derived now, and what a rebuild from the facts gives. */
export async function keptAndRebuilt(ledger: Ledger) {
  const kept = await derivedTables(ledger)
  await rebuild(ledger)
  return { kept, rebuilt: await derivedTables(ledger) }
}
