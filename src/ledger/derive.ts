import type { EpochMs, Fact } from '../domain/meeting/fact.ts'
import { aboutClient, meetingOf } from './about.ts'
import { type Accounts, NO_ACCOUNTS, renewAccounts } from './accounts.ts'
import { renewClients } from './client-rows.ts'
import type { Ledger } from './database.ts'
import type { FactSource } from './fact-source.ts'
import { loadClients, loadMeetings, meetingsLinkedTo, rowsAbout } from './neighbourhood.ts'
import type { FactRow } from './rows.ts'
import { settleRows } from './settled-rows.ts'

/** Brings the derived tables up to the facts after `changed` came or went. Inside the transaction that changed them. */
export async function deriveAfter(ledger: Ledger, facts: FactSource, changed: readonly FactRow[]): Promise<void> {
  const clients = new Set(changed.flatMap(({ fact }) => clientsIn(fact)))
  const meetings = await touchedMeetings(ledger, facts, changed, clients)
  const accounts = meetings.size > 0 ? await renewMeetings(ledger, facts, meetings) : NO_ACCOUNTS
  await renewClients(ledger, facts, [...clients, ...accounts.keys()], accounts)
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
  facts: FactSource,
  changed: readonly FactRow[],
  clients: ReadonlySet<string>,
): Promise<Set<string>> {
  const own = meetingsIn(changed)
  const around = clients.size === 0 ? [] : (await loadClients(facts, clients)).ids
  const occurrences = await occurrencesOf(facts, changed)
  const linked = await meetingsLinkedTo(facts, [...around.map(aboutClient), ...occurrences])
  const underPolicy = await meetingsUnderPolicy(ledger, changed)
  return new Set([...own, ...linked, ...underPolicy])
}

/** Also those of events of which only something was taken back. */
async function occurrencesOf(facts: FactSource, changed: readonly FactRow[]): Promise<string[]> {
  const events = [...new Set(changed.flatMap((row) => (row.about.startsWith('event:') ? row.about : [])))]
  const kept = events.length === 0 ? [] : await rowsAbout(facts, events)
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

/** Settles these meetings anew, and all that may be one with them, in the place of what was there; the accounts which that changes. */
async function renewMeetings(ledger: Ledger, facts: FactSource, asked: ReadonlySet<string>): Promise<Accounts> {
  const rows = await loadMeetings(facts, asked)
  const after = await settleRows(facts, rows)
  const ids = new Set([...asked, ...meetingsIn(rows), ...after.flatMap((row) => row.meeting.ids)])
  const before = (await ledger.meetings.bulkGet([...ids])).filter((row) => row !== undefined)
  const kept = new Set(after.map((row) => row.id))
  const gone = before.flatMap((row) => (kept.has(row.id) ? [] : row.id))
  if (gone.length > 0) await ledger.meetings.bulkDelete(gone)
  await ledger.meetings.bulkPut(after)
  return renewAccounts(ledger, before, after)
}
