import type { Fact } from '../domain/meeting/fact.ts'
import { grouped } from '../domain/meeting/grouped.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { settle } from '../domain/meeting/settle.ts'
import { uniteMeetings } from '../domain/meeting/unite.ts'
import type { FactSource } from './fact-source.ts'
import { loadClients, loadEvents, loadPolicies } from './neighbourhood.ts'
import type { FactRow, MeetingRow } from './rows.ts'

/** The meetings that these facts come to, each with what the ledger knows of its client, its policy and its event. */
export async function settleRows(facts: FactSource, rows: readonly FactRow[]): Promise<MeetingRow[]> {
  const united = uniteMeetings(rows.map((row) => row.fact))
  const settled: MeetingRow[] = []
  const contexts = new Map<string, Fact[]>()
  for (const own of grouped(rows, ({ fact }) => united.get(fact.subject.id)).values()) {
    const clients = own.flatMap(({ fact }) => (fact.kind === 'met-with' ? fact.client : [])).toSorted()
    const key = JSON.stringify(clients)
    const context = contexts.get(key) ?? (await contextOf(facts, clients))
    contexts.set(key, context)
    const occurrences = own.flatMap((row) => (row.fact.kind === 'identified-as' ? row.links : []))
    // Dexie loses the transaction over a hundred waits in a row that read nothing.
    const events = occurrences.length === 0 ? [] : await loadEvents(facts, occurrences)
    settled.push(toRow(settle([...own, ...events].map((row) => row.fact).concat(context))))
  }
  return settled
}

async function contextOf(facts: FactSource, clients: readonly string[]): Promise<Fact[]> {
  const around = await loadClients(facts, clients)
  const policies = await loadPolicies(facts, around.ids)
  return [...around.rows, ...policies].map((row) => row.fact)
}

function toRow(meeting: Meeting): MeetingRow {
  const { id, ids, beganMs, clientId, code, iAmHere, questions } = meeting
  return {
    id,
    meeting,
    atMs: beganMs,
    ...(ids.length > 1 ? { also: ids.slice(1) } : {}),
    ...(clientId === null ? {} : { client: clientId }),
    ...(code === null ? {} : { code }),
    ...(iAmHere ? { running: 1 as const } : {}),
    ...(!iAmHere && questions.length > 0 ? { askMs: beganMs } : {}),
  }
}
