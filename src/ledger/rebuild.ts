import { meetingOf } from './about.ts'
import { inOneTransaction, type Ledger } from './database.ts'
import { deriveAfter } from './derive.ts'
import { readFacts } from './read-facts.ts'
import type { FactRow } from './rows.ts'

/** Of how meetings and records are derived; raised whenever the same facts would come to something else. */
const DERIVATION = 3
const KEY = 'derivation'
const CHUNK = 200

/** Derives everything anew if it was derived in another way. */
export async function keepDerivation(ledger: Ledger): Promise<void> {
  if ((await ledger.meta.get(KEY))?.value !== DERIVATION) await rebuild(ledger)
}

/** Derives everything anew from the facts alone. */
export async function rebuild(ledger: Ledger): Promise<void> {
  await inOneTransaction(ledger, async () => {
    await Promise.all([ledger.meetings, ledger.clients, ledger.accounts].map((table) => table.clear()))
    const abouts = (await ledger.facts.orderBy('about').uniqueKeys()) as string[]
    const subjects = abouts.filter((about) => meetingOf(about) !== null || about.startsWith('client:'))
    for (let from = 0; from < subjects.length; from += CHUNK) {
      const rows = await ledger.facts
        .where('about')
        .anyOf(subjects.slice(from, from + CHUNK))
        .toArray()
      await deriveAfter(ledger, readFacts(ledger), onePerSubject(rows))
    }
    await ledger.meta.put({ key: KEY, value: DERIVATION })
  })
}

const onePerSubject = (rows: readonly FactRow[]) => [...new Map(rows.map((row) => [row.about, row])).values()]
