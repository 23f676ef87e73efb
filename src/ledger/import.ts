import type { Fact } from '../domain/meeting/fact.ts'
import { aboutOf } from './about.ts'
import { type Appended, appendFacts } from './append.ts'
import { type BackupFault, parseBackup } from './backup.ts'
import type { Entries } from './backup-entries.ts'
import type { Ledger } from './database.ts'
import { entomb } from './erase.ts'

export type Imported =
  | { readonly ok: true; readonly value: Appended }
  | { readonly ok: false; readonly error: BackupFault }

/** Large enough to be quick, small enough that no transaction holds up a running meeting for long. */
const CHUNK = 2_000

/**
 * Merges a backup of this or another machine's ledger. It is read whole before anything is written, and importing it
 * twice changes nothing; interrupted, it is finished by importing it again.
 */
export async function importBackup(ledger: Ledger, text: string): Promise<Imported> {
  const backup = parseBackup(text)
  return backup.ok ? { ok: true, value: await mergeEntries(ledger, backup.value) } : backup
}

/** Takes in what is not there yet, and lets go of what was erased elsewhere. */
export async function mergeEntries(ledger: Ledger, { facts, erased }: Entries): Promise<Appended> {
  if (erased.length > 0) await entomb(ledger, erased)
  let total: Appended = { added: 0, known: 0, refused: 0 }
  for (const chunk of chunksBySubject(facts)) {
    const { added, known, refused } = await appendFacts(ledger, chunk)
    total = { added: total.added + added, known: total.known + known, refused: total.refused + refused }
  }
  return total
}

/** Never parts the facts about one subject, and clients come before their meetings. */
function chunksBySubject(facts: readonly Fact[]): Fact[][] {
  const keyed = facts.map((fact) => ({ fact, about: aboutOf(fact.subject) }))
  const chunks: Fact[][] = []
  let last: string | null = null
  for (const { fact, about } of keyed.toSorted((a, b) => (a.about < b.about ? -1 : a.about > b.about ? 1 : 0))) {
    const chunk = chunks.at(-1)
    if (!chunk || (chunk.length >= CHUNK && about !== last)) chunks.push([fact])
    else chunk.push(fact)
    last = about
  }
  return chunks
}
