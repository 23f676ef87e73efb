import { toSettled } from '../domain/judgment/settled.ts'
import type { EpochMs, Fact } from '../domain/meeting/fact.ts'
import { aboutClient, meetingOf } from './about.ts'
import { renewClients } from './client-rows.ts'
import type { Ledger } from './database.ts'
import { loadClients, loadMeetings, meetingsLinkedTo } from './neighbourhood.ts'
import type { FactRow, MeetingRow } from './rows.ts'
import { settleRows } from './settled-rows.ts'

/** Brings the derived tables up to the facts after `changed` came or went. Inside the transaction that changed them. */
export async function deriveAfter(ledger: Ledger, changed: readonly FactRow[]): Promise<void> {
  const clients = new Set(changed.flatMap(({ fact }) => clientsIn(fact)))
  const meetings = await touchedMeetings(ledger, changed, clients)
  if (meetings.size > 0) {
    const rows = await loadMeetings(ledger, meetings)
    for (const id of await renewMeetings(ledger, meetings, rows)) clients.add(id)
  }
  await renewClients(ledger, clients)
}

const meetingsIn = (rows: readonly FactRow[]): string[] =>
  rows.flatMap((row) => [row.about, ...row.links].flatMap((key) => meetingOf(key) ?? []))

const clientsIn = (fact: Fact): string[] =>
  fact.subject.kind !== 'client'
    ? []
    : fact.kind === 'clients-merged'
      ? [fact.subject.id, fact.into]
      : [fact.subject.id]

/** Once a fact is gone its links lead nowhere, so those of what changed are followed beside those of what is there. */
async function touchedMeetings(
  ledger: Ledger,
  changed: readonly FactRow[],
  clients: ReadonlySet<string>,
): Promise<Set<string>> {
  const own = meetingsIn(changed)
  const around = clients.size === 0 ? [] : (await loadClients(ledger, clients)).ids
  const occurrences = await occurrencesOf(ledger, changed)
  const linked = await meetingsLinkedTo(ledger, [...around.map(aboutClient), ...occurrences])
  const underPolicy = await meetingsUnderPolicy(ledger, changed)
  return new Set([...own, ...linked, ...underPolicy])
}

/** Also those of events of which only something was taken back. */
async function occurrencesOf(ledger: Ledger, changed: readonly FactRow[]): Promise<string[]> {
  const events = [...new Set(changed.flatMap((row) => (row.about.startsWith('event:') ? row.about : [])))]
  const kept = events.length === 0 ? [] : await ledger.facts.where('about').anyOf(events).toArray()
  return [...changed, ...kept].flatMap((row) => row.links.filter((link) => link.startsWith('occurrence:')))
}

/** A policy holds from its moment on: what began before keeps the one it was held under. */
async function meetingsUnderPolicy(ledger: Ledger, changed: readonly FactRow[]): Promise<string[]> {
  const policies = changed.flatMap(({ fact }) => (fact.subject.kind === 'policy' ? fact : []))
  const since: EpochMs[] = []
  for (const fact of policies) {
    const said: Fact | undefined = fact.kind === 'retracts' ? (await ledger.facts.get(fact.fact))?.fact : fact
    // What is taken back before it came may be of any time.
    if (said === undefined || said.kind === 'retracts') since.push(-Infinity)
    else if (said.kind === 'policy-set') since.push(said.happenedAt[1] ?? said.happenedAt[0] ?? -Infinity)
  }
  if (since.length === 0) return []
  return ledger.meetings
    .where('atMs')
    .aboveOrEqual(Math.min(...since))
    .primaryKeys()
}

/** Puts the meetings these facts come to in the place of what was there; the clients whose record that changes. */
async function renewMeetings(ledger: Ledger, asked: ReadonlySet<string>, rows: readonly FactRow[]): Promise<string[]> {
  const after = await settleRows(ledger, rows)
  const ids = new Set([...asked, ...meetingsIn(rows), ...after.flatMap((row) => row.meeting.ids)])
  const before = (await ledger.meetings.bulkGet([...ids])).filter((row) => row !== undefined)
  const kept = new Set(after.map((row) => row.id))
  const gone = before.flatMap((row) => (kept.has(row.id) ? [] : row.id))
  if (gone.length > 0) await ledger.meetings.bulkDelete(gone)
  await ledger.meetings.bulkPut(after)
  return changedClients(before, after)
}

function changedClients(before: readonly MeetingRow[], after: readonly MeetingRow[]): string[] {
  const counted = (rows: readonly MeetingRow[]) =>
    new Map(rows.flatMap((row) => (row.client === undefined ? [] : [[row.id, { row, text: textOf(row) }] as const])))
  const [was, is] = [counted(before), counted(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)]
    if (old?.text === now?.text) return []
    return [old?.row.client, now?.row.client].filter((client) => client !== undefined)
  })
}

const textOf = ({ meeting }: MeetingRow) => JSON.stringify([meeting.clientId, toSettled(meeting)])
