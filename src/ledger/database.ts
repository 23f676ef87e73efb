import { Dexie, type Table } from 'dexie'
import type { EventRow } from './calendar/event-row.ts'
import { STORES_V1 } from './migrations/v1.ts'
import { STORES_V2 } from './migrations/v2.ts'
import { STORES_V3 } from './migrations/v3.ts'
import { upgradeToV4 } from './migrations/v4.ts'
import type { AccountRow, ClientRow, FactRow, MeetingRow, MetaRow, VisitRow } from './rows.ts'
import type { Tombstone } from './tombstone.ts'

export type Ledger = Dexie & {
  readonly facts: Table<FactRow, string>
  readonly meetings: Table<MeetingRow, string>
  readonly clients: Table<ClientRow, string>
  readonly accounts: Table<AccountRow, string>
  readonly visits: Table<VisitRow, string>
  readonly events: Table<EventRow, [calendar: string, key: string]>
  readonly erased: Table<Tombstone, string>
  readonly meta: Table<MetaRow, string>
}

export const LEDGER_NAME = 'hard-stop'

/**
 * Opens on first use. Durable to the disk at every commit: what is written here is small, rare and accuses people.
 * Connections of an older version of the extension close themselves when a newer one upgrades.
 */
export function openLedger(name: string = LEDGER_NAME): Ledger {
  const ledger = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Ledger
  ledger.version(1).stores(STORES_V1)
  ledger.version(2).stores(STORES_V2)
  ledger.version(3).stores(STORES_V3)
  ledger.version(4).upgrade(upgradeToV4)
  return ledger
}

/** Everything or nothing. The facts and all that follows from them change together. */
export const inOneTransaction = <T>(ledger: Ledger, work: () => Promise<T>): Promise<T> =>
  ledger.transaction('rw', ledger.tables, work)
