import { type Entry, toEntry } from '../domain/judgment/entry.ts'
import type { Ledger } from './database.ts'
import type { Known } from './read-facts.ts'
import type { AccountRow, MeetingRow } from './rows.ts'

export type Accounts = ReadonlyMap<string, readonly Entry[]>

/**
 * Enters into the accounts of clients that `after` took the place of `before`: to judge a client once more, none of
 * their other meetings need be read. The accounts that changed, by client; empty for one without meetings.
 */
export function renewAccounts(known: Known, before: readonly MeetingRow[], after: readonly MeetingRow[]): Accounts {
  const [was, is] = [entriesById(before), entriesById(after)]
  const clients = changedClients(was, is)
  return new Map(
    clients.map((client) => {
      const others = (known.account(client)?.entries ?? []).filter(({ id }) => !was.has(id) && !is.has(id))
      const theirs = [...is.values()].flatMap((each) => (each.client === client ? each.entry : []))
      return [client, [...others, ...theirs].toSorted(earliestFirst)]
    }),
  )
}

/** A client without meetings has none. */
export async function writeAccounts(ledger: Ledger, accounts: Accounts): Promise<void> {
  const rows = [...accounts].map(([client, entries]): AccountRow => ({ client, entries }))
  const [empty, filled] = [rows.filter(isEmpty), rows.filter((row) => !isEmpty(row))]
  await Promise.all([
    empty.length > 0 && ledger.accounts.bulkDelete(empty.map(({ client }) => client)),
    filled.length > 0 && ledger.accounts.bulkPut(filled),
  ])
}

type Entered = { readonly client: string; readonly entry: Entry }

const entriesById = (rows: readonly MeetingRow[]): ReadonlyMap<string, Entered> =>
  new Map(
    rows.flatMap(({ id, client, meeting }) =>
      client === undefined ? [] : [[id, { client, entry: toEntry(meeting) }] as const],
    ),
  )

function changedClients(was: ReadonlyMap<string, Entered>, is: ReadonlyMap<string, Entered>): string[] {
  const changed = [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const both = [was.get(id), is.get(id)]
    const [old, now] = both.map((each) => JSON.stringify(each))
    return old === now ? [] : both.flatMap((each) => each?.client ?? [])
  })
  return [...new Set(changed)]
}

const isEmpty = ({ entries }: AccountRow) => entries.length === 0

const earliestFirst = (a: Entry, b: Entry) => a.beganMs - b.beganMs || (a.id < b.id ? -1 : 1)
