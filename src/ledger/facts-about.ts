import { effectiveFacts } from '../domain/meeting/effective.ts'
import type { Fact, Subject } from '../domain/meeting/fact.ts'
import { aboutMeeting, aboutOf } from './about.ts'
import type { Ledger } from './database.ts'
import { clientsAround, rowsAbout } from './neighbourhood.ts'
import { lookAtFacts } from './read-facts.ts'

/** The facts about a client that stand, and about all that are one with them, in the order of recording. */
export async function factsOfClient(ledger: Ledger, client: string): Promise<Fact[]> {
  const { rows } = await lookAtFacts(ledger, (known) => clientsAround(known, [client]))
  return effectiveFacts(rows.map((row) => row.fact))
}

/** All facts about one subject, taken back or not. */
export async function factsAbout(ledger: Ledger, subject: Subject): Promise<Fact[]> {
  const rows = await ledger.facts.where('about').equals(aboutOf(subject)).toArray()
  return rows.map((row) => row.fact)
}

/** The facts of a meeting that stand, in the order of recording. */
export async function standingFacts(ledger: Ledger, ids: readonly string[]): Promise<Fact[]> {
  const rows = await lookAtFacts(ledger, (known) => rowsAbout(known, ids.map(aboutMeeting)))
  return effectiveFacts(rows.map((row) => row.fact))
}
