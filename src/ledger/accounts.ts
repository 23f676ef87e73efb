import { type Entry, toEntry } from '../domain/judgment/entry.ts'
import type { Ledger } from './database.ts'
import type { AccountRow, MeetingRow } from './rows.ts'

export type Accounts = ReadonlyMap<string, readonly Entry[]>

export const NO_ACCOUNTS: Accounts = new Map()

/**
 * Enters into the accounts of clients that `after` took the place of `before`: to judge a client once more, none of
 * their other meetings need be read. The accounts that changed, by client; empty for one without meetings.
 */
export async function renewAccounts(
  ledger: Ledger,
  before: readonly MeetingRow[],
  after: readonly MeetingRow[],
): Promise<Accounts> {
  const [was, is] = [entriesById(before), entriesById(after)]
  const clients = changedClients(was, is)
  if (clients.length === 0) return NO_ACCOUNTS
  const kept = await ledger.accounts.bulkGet(clients)
  const accounts = clients.map((client, index): AccountRow => {
    const others = (kept[index]?.entries ?? []).filter(({ id }) => !was.has(id) && !is.has(id))
    const theirs = [...is.values()].flatMap((each) => (each.client === client ? each.entry : []))
    return { client, entries: [...others, ...theirs].toSorted(earliestFirst) }
  })
  const [empty, filled] = [accounts.filter(isEmpty), accounts.filter((account) => !isEmpty(account))]
  await Promise.all([
    empty.length > 0 && ledger.accounts.bulkDelete(empty.map(({ client }) => client)),
    filled.length > 0 && ledger.accounts.bulkPut(filled),
  ])
  return new Map(accounts.map(({ client, entries }) => [client, entries]))
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
