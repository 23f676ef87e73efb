import { grouped } from '../domain/meeting/grouped.ts'
import type { Ledger } from './database.ts'
import type { AccountRow, FactRow, MeetingRow } from './rows.ts'

/** By what facts are found: what they are about, or what else they point at. */
export type FactIndex = 'about' | 'links'

/** What was read of the ledger so far. What was not is nothing for now, and read for the next look. */
export type Known = {
  readonly rowsBy: (index: FactIndex, key: string) => readonly FactRow[]
  /** As it was derived before. */
  readonly meeting: (id: string) => MeetingRow | null
  readonly account: (client: string) => AccountRow | null
}

export type FactReader = {
  /** Looks again and again, until all that was asked for has been read. `look` only reads, and answers the last time. */
  readonly look: <T>(look: (known: Known) => T) => Promise<T>
  /** From here on these are found too, whether or not they are there to be read. */
  readonly add: (rows: readonly FactRow[]) => void
}

/** One look at the facts as they are. */
export const lookAtFacts = <T>(ledger: Ledger, look: (known: Known) => T): Promise<T> => readFacts(ledger).look(look)

/**
 * For one change of the ledger: reads nothing twice, and all that one look lacks at once. A look itself waits for nothing:
 * with a promise at each step a meeting took a fifth longer to keep.
 */
export function readFacts(ledger: Ledger): FactReader {
  // Each key for itself: the browser hands over all rows of one key at once, and those of several only one by one.
  const rowsOf = (index: FactIndex) => (keys: readonly string[]) =>
    Promise.all(keys.map((key): PromiseLike<readonly FactRow[]> => ledger.facts.where(index).equals(key).toArray()))
  const facts = { about: createShelf(rowsOf('about'), []), links: createShelf(rowsOf('links'), []) }
  const meetings = createShelf<MeetingRow | null>((ids) => ledger.meetings.bulkGet([...ids]), null)
  const accounts = createShelf<AccountRow | null>((clients) => ledger.accounts.bulkGet([...clients]), null)
  const shelves = [facts.about, facts.links, meetings, accounts]
  let added = grouped<Place, string>([], nameOf)

  const known: Known = {
    rowsBy(index, key) {
      const kept = facts[index].get(key)
      const more = added.get(nameOf({ index, key }))?.map(({ row }) => row)
      return more === undefined ? kept : [...new Map([...kept, ...more].map((row) => [row.id, row])).values()]
    },
    meeting: (id) => meetings.get(id),
    account: (client) => accounts.get(client),
  }

  return {
    async look(look) {
      for (;;) {
        const answer = look(known)
        const lacking = shelves.filter((shelf) => shelf.isLacking())
        if (lacking.length === 0) return answer
        // oxlint-disable-next-line no-await-in-loop -- what to read next depends on what was read
        await Promise.all(lacking.map((shelf) => shelf.fill()))
      }
    },
    add(rows) {
      added = grouped(rows.flatMap(placesOf), nameOf)
    },
  }
}

/** Where a row is found. */
type Place = { readonly index: FactIndex; readonly key: string; readonly row: FactRow }

const nameOf = ({ index, key }: Omit<Place, 'row'>) => `${index} ${key}`

const placesOf = (row: FactRow): Place[] => [
  { index: 'about', key: row.about, row },
  ...row.links.map((key) => ({ index: 'links' as const, key, row })),
]

/** Values by key, noted where they lack. `read`: gives a value for each key, or nothing. */
function createShelf<V>(read: (keys: readonly string[]) => PromiseLike<readonly (V | undefined)[]>, nothing: V) {
  const kept = new Map<string, V>()
  const lacking = new Set<string>()
  return {
    get(key: string): V {
      const value = kept.get(key)
      if (value === undefined) lacking.add(key)
      return value ?? nothing
    },
    isLacking: () => lacking.size > 0,
    async fill(): Promise<void> {
      const keys = [...lacking]
      lacking.clear()
      const values = await read(keys)
      keys.forEach((key, index) => kept.set(key, values[index] ?? nothing))
    },
  }
}
