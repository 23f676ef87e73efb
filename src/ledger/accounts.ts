import { type Entry, toEntry } from '../domain/judgment/entry.ts'
import type { Ledger } from './database.ts'
import type { AccountRow, MeetingRow } from './rows.ts'

/**
 * Enters into the accounts of clients that `after` took the place of `before`: to judge a client once more, none of
 * their other meetings need be read. The accounts that changed, an empty one for a client without meetings.
 */
export async function renewAccounts(
  ledger: Ledger,
  before: readonly MeetingRow[],
  after: readonly MeetingRow[],
): Promise<AccountRow[]> {
  const [was, is] = [entriesById(before), entriesById(after)]
  const clients = changedClients(was, is)
  if (clients.length === 0) return []
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
  return accounts
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
