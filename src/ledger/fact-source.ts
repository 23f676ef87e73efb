import type { Ledger } from './database.ts'
import type { FactRow } from './rows.ts'

/** By what facts are found: what they are about, or what else they point at. */
export type FactIndex = 'about' | 'links'

/** Where facts are looked up. */
export type FactSource = {
  readonly rowsBy: (index: FactIndex, key: string) => Promise<readonly FactRow[]>
}

/** Each key for itself: the browser hands over all rows of one key at once, and those of several only one by one. */
export const factsIn = (ledger: Ledger): FactSource => ({
  rowsBy: (index, key) => ledger.facts.where(index).equals(key).toArray(),
})

export type FactMemory = FactSource & {
  /** From here on they are found too, whether or not they are there to be read. */
  readonly add: (rows: readonly FactRow[]) => void
}

/** For one transaction: asks for each key once, as early as anybody does. */
export function rememberFacts(ledger: Ledger): FactMemory {
  const source = factsIn(ledger)
  const asked = new Map<string, Promise<readonly FactRow[]>>()
  let added: readonly FactRow[] = []
  return {
    async rowsBy(index, key) {
      const name = `${index} ${key}`
      const asking = asked.get(name) ?? source.rowsBy(index, key)
      asked.set(name, asking)
      const kept = await asking
      const more = added.filter((row) => (index === 'about' ? row.about === key : row.links.includes(key)))
      return more.length === 0 ? kept : [...new Map([...kept, ...more].map((row) => [row.id, row])).values()]
    },
    add: (rows) => {
      added = rows
    },
  }
}
