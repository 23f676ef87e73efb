import { grouped } from '../domain/meeting/grouped.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { settle } from '../domain/meeting/settle.ts'
import { uniteMeetings } from '../domain/meeting/unite.ts'
import { clientsAround, rowsOfEvents, rowsOfPolicies } from './neighbourhood.ts'
import type { FactReader, Known } from './read-facts.ts'
import type { FactRow, MeetingRow } from './rows.ts'

/** The meetings that these facts come to, each with what the ledger knows of its client, its policy and its event. */
export async function settleRows(facts: FactReader, rows: readonly FactRow[]): Promise<MeetingRow[]> {
  const united = uniteMeetings(rows.map((row) => row.fact))
  const groups = [...grouped(rows, ({ fact }) => united.get(fact.subject.id)).values()]
  const settling = await facts.look((known) => {
    const contextFor = contextsIn(known)
    return groups.map((own) => [...own, ...contextFor(own)].map((row) => row.fact))
  })
  return settling.map((each) => toRow(settle(each)))
}

/** Many meetings have the same clients. */
function contextsIn(known: Known) {
  const contexts = new Map<string, readonly FactRow[]>()
  return (own: readonly FactRow[]): FactRow[] => {
    const clients = own.flatMap(({ fact }) => (fact.kind === 'met-with' ? fact.client : [])).toSorted()
    const key = JSON.stringify(clients)
    const context = contexts.get(key) ?? contextOf(known, clients)
    contexts.set(key, context)
    const occurrences = own.flatMap((row) => (row.fact.kind === 'identified-as' ? row.links : []))
    return [...rowsOfEvents(known, occurrences), ...context]
  }
}

function contextOf(known: Known, clients: readonly string[]): FactRow[] {
  const around = clientsAround(known, clients)
  return [...around.rows, ...rowsOfPolicies(known, around.ids)]
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
