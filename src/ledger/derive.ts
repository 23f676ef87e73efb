import type { EpochMs, Fact } from '../domain/meeting/fact.ts'
import { aboutClient, meetingOf } from './about.ts'
import { type Accounts, renewAccounts, writeAccounts } from './accounts.ts'
import { renewClients } from './client-rows.ts'
import type { Ledger } from './database.ts'
import { clientsAround, meetingsLinkedTo, rowsAbout, rowsOfMeetings } from './neighbourhood.ts'
import type { FactReader, Known } from './read-facts.ts'
import type { FactRow } from './rows.ts'
import { settleRows } from './settled-rows.ts'

/** Brings the derived tables up to the facts after `changed` came or went. Inside the transaction that changed them. */
export async function deriveAfter(ledger: Ledger, facts: FactReader, changed: readonly FactRow[]): Promise<void> {
  const clients = new Set(changed.flatMap(({ fact }) => clientsIn(fact)))
  const underPolicy = await meetingsUnderPolicy(ledger, changed)
  const { asked, rows } = await facts.look((known) => {
    const asked = new Set([...touchedMeetings(known, changed, clients), ...underPolicy])
    return { asked, rows: rowsOfMeetings(known, asked) }
  })
  const { accounts, written } = asked.size > 0 ? await renewMeetings(ledger, facts, asked, rows) : NOTHING_RENEWED
  await Promise.all([written, renewClients(ledger, facts, [...clients, ...accounts.keys()], accounts)])
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
function touchedMeetings(known: Known, changed: readonly FactRow[], clients: ReadonlySet<string>): string[] {
  const around = clientsAround(known, clients).ids
  const links = [...around.map(aboutClient), ...occurrencesOf(known, changed)]
  return [...meetingsIn(changed), ...meetingsLinkedTo(known, links)]
}

/** Also those of events of which only something was taken back. */
function occurrencesOf(known: Known, changed: readonly FactRow[]): string[] {
  const events = changed.flatMap((row) => (row.about.startsWith('event:') ? row.about : []))
  const rows = [...changed, ...rowsAbout(known, events)]
  return rows.flatMap((row) => row.links.filter((link) => link.startsWith('occurrence:')))
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

type Renewed = {
  /** Those that changed. */
  readonly accounts: Accounts
  readonly written: Promise<unknown>
}

const NOTHING_RENEWED: Renewed = { accounts: new Map(), written: Promise.resolve() }

/** Settles these meetings anew, `rows` being all their facts, in the place of what was there. */
async function renewMeetings(
  ledger: Ledger,
  facts: FactReader,
  asked: ReadonlySet<string>,
  rows: readonly FactRow[],
): Promise<Renewed> {
  const after = await settleRows(facts, rows)
  const ids = new Set([...asked, ...meetingsIn(rows), ...after.flatMap((row) => row.meeting.ids)])
  const { before, accounts } = await facts.look((known) => {
    const before = [...ids].flatMap((id) => known.meeting(id) ?? [])
    return { before, accounts: renewAccounts(known, before, after) }
  })
  const kept = new Set(after.map((row) => row.id))
  const gone = before.flatMap((row) => (kept.has(row.id) ? [] : row.id))
  const written = Promise.all([
    gone.length > 0 && ledger.meetings.bulkDelete(gone),
    ledger.meetings.bulkPut(after),
    writeAccounts(ledger, accounts),
  ])
  return { accounts, written }
}
