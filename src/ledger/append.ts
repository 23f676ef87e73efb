import { Dexie } from 'dexie'
import type { Fact } from '../domain/meeting/fact.ts'
import { grouped } from '../domain/meeting/grouped.ts'
import { meetingOf, toFactRow } from './about.ts'
import { inOneTransaction, type Ledger } from './database.ts'
import { deriveAfter } from './derive.ts'
import { clientsAround, rowsAbout, rowsOfMeetings, rowsOfPolicies } from './neighbourhood.ts'
import { type Known, readFacts } from './read-facts.ts'
import type { FactRow } from './rows.ts'

export type Appended = {
  readonly added: number
  /** Were there already; nothing changed. */
  readonly known: number
  /** About somebody who was erased, or taking back a fact about something else. */
  readonly refused: number
}

/** Keeps the facts that are new, with all that follows from them. Repeating it changes nothing. */
export async function appendFacts(ledger: Ledger, facts: readonly Fact[]): Promise<Appended> {
  return inOneTransaction(ledger, async () => {
    const rows = [...new Map(facts.map((fact) => [fact.id, toFactRow(fact)])).values()]
    const reader = readFacts(ledger)
    const [there, erased] = await Promise.all([
      rows.length <= FEW ? reader.look((known) => lookAhead(known, rows)) : idsThere(ledger, rows),
      erasedOf(ledger, rows),
    ])
    const fresh = rows.filter((row) => !there.has(row.id))
    const allowed = withoutErased(erased, await withoutStrangers(ledger, fresh))
    reader.add(allowed)
    const [twice] = await Promise.all([addFacts(ledger, allowed), deriveAfter(ledger, reader, allowed)])
    // Their ids are those of facts about something else, which only tampering makes: what follows, follows without them.
    if (twice > 0) await deriveAfter(ledger, readFacts(ledger), allowed)
    return {
      added: allowed.length - twice,
      known: facts.length - fresh.length + twice,
      refused: fresh.length - allowed.length,
    }
  })
}

/** What a page or a person says at a time; an import is more. */
const FEW = 20

/** Asks at once for what is going to be asked for, one thing after the other. The ids of all facts about the same. */
function lookAhead(known: Known, rows: readonly FactRow[]): ReadonlySet<string> {
  const meetings = rows.flatMap((row) => meetingOf(row.about) ?? [])
  const clients = rows.flatMap(({ fact }) => (fact.kind === 'met-with' ? fact.client : []))
  rowsOfMeetings(known, meetings)
  rowsOfPolicies(known, clientsAround(known, clients).ids)
  for (const id of meetings) known.meeting(id)
  for (const client of clients) known.account(client)
  const fellows = rowsAbout(
    known,
    rows.map((row) => row.about),
  )
  return new Set(fellows.map((row) => row.id))
}

async function idsThere(ledger: Ledger, rows: readonly FactRow[]): Promise<ReadonlySet<string>> {
  const there = await ledger.facts.bulkGet(rows.map((row) => row.id))
  return new Set(there.flatMap((row) => row?.id ?? []))
}

/** Leaves what is there as it is. How many were. */
async function addFacts(ledger: Ledger, rows: readonly FactRow[]): Promise<number> {
  try {
    await ledger.facts.bulkAdd(rows)
    return 0
  } catch (fault) {
    if (fault instanceof Dexie.BulkError && fault.failures.every(({ name }) => name === 'ConstraintError'))
      return fault.failures.length
    throw fault
  }
}

/** A fact is looked for among those about its subject, and so must be what takes it back. */
async function withoutStrangers(ledger: Ledger, rows: readonly FactRow[]): Promise<FactRow[]> {
  const fellows = new Map(rows.map((row) => [row.id, row.about]))
  const targets = rows.flatMap(({ fact }) => (fact.kind === 'retracts' && !fellows.has(fact.fact) ? fact.fact : []))
  const kept = targets.length === 0 ? [] : await ledger.facts.bulkGet(targets)
  for (const row of kept) if (row) fellows.set(row.id, row.about)
  return rows.filter(({ about, fact }) => fact.kind !== 'retracts' || (fellows.get(fact.fact) ?? about) === about)
}

/** Of all that these facts are about or point at, what was erased. */
async function erasedOf(ledger: Ledger, rows: readonly FactRow[]): Promise<ReadonlySet<string>> {
  const keys = [...new Set(rows.flatMap((row) => [row.about, ...row.links]))]
  return new Set((await ledger.erased.bulkGet(keys)).flatMap((tombstone) => tombstone?.about ?? []))
}

/** An erased client does not come back, nor does a meeting that was with nobody else. */
function withoutErased(erased: ReadonlySet<string>, rows: readonly FactRow[]): FactRow[] {
  if (erased.size === 0) return [...rows]
  const pointsAtErased = (row: FactRow) => row.links.some((link) => erased.has(link))
  const gone = new Set(
    [...grouped(rows, (row) => row.about)].flatMap(([about, own]) => {
      const met = own.filter(({ fact }) => fact.kind === 'met-with')
      return erased.has(about) || (met.length > 0 && met.every(pointsAtErased)) ? about : []
    }),
  )
  return rows.filter((row) => !gone.has(row.about) && !pointsAtErased(row))
}
