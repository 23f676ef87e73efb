import { type Circle, DEFAULT_CIRCLE } from '../domain/clients/circle.ts'
import { effectiveFacts, ofKind, prevailing } from '../domain/meeting/effective.ts'
import type { EpochMs, Fact } from '../domain/meeting/fact.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { MY_POLICY, policyInForce } from '../domain/policy/policy-in-force.ts'
import { aboutMeeting } from './about.ts'
import type { Ledger } from './database.ts'
import { folded, foldedWords } from './folded.ts'
import { loadPolicies } from './neighbourhood.ts'
import type { ClientRow, MeetingRow } from './rows.ts'

/** The row that a local id stands for today. */
export async function findMeeting(ledger: Ledger, id: string): Promise<MeetingRow | undefined> {
  return (await ledger.meetings.get(id)) ?? (await ledger.meetings.where('also').equals(id).first())
}

export const runningMeetings = (ledger: Ledger): Promise<MeetingRow[]> =>
  ledger.meetings.where('running').equals(1).toArray()

/** Those over with something to be answered, the latest first. */
export const meetingsToSettle = (ledger: Ledger, most: number): Promise<MeetingRow[]> =>
  ledger.meetings.orderBy('askMs').reverse().limit(most).toArray()

/** Earliest first. */
export const meetingsBetween = (ledger: Ledger, fromMs: EpochMs, toMs: EpochMs): Promise<MeetingRow[]> =>
  ledger.meetings.where('atMs').between(fromMs, toMs, true, false).sortBy('atMs')

const latestFirst = (ledger: Ledger, client: string) =>
  ledger.meetings.where('[client+atMs]').between([client, -Infinity], [client, Infinity]).reverse()

export const meetingsOfClient = (ledger: Ledger, client: string, most: number): Promise<MeetingRow[]> =>
  latestFirst(ledger, client).limit(most).toArray()

/** Meetings held under a Meet code, the latest first. */
export async function meetingsUnderCode(ledger: Ledger, code: string): Promise<MeetingRow[]> {
  const rows = await ledger.meetings.where('code').equals(code).sortBy('atMs')
  return rows.toReversed()
}

/** Clients by the time they cost, most first; `search` finds those with words that begin like each of its own. */
export async function findClients(ledger: Ledger, search: string, most: number): Promise<ClientRow[]> {
  const [first, ...rest] = foldedWords(search)
  if (first === undefined) return ledger.clients.orderBy('timeLostMs').reverse().limit(most).toArray()
  const rows = await ledger.clients
    .where('words')
    .startsWith(first)
    .distinct()
    .and(({ words }) => rest.every((begun) => words.some((word) => word.startsWith(begun))))
    .toArray()
  return rows.toSorted((a, b) => b.timeLostMs - a.timeLostMs || (a.folded < b.folded ? -1 : 1)).slice(0, most)
}

export const clientNamed = (ledger: Ledger, name: string): Promise<ClientRow | undefined> =>
  ledger.clients.where('folded').equals(folded(name)).first()

/** The client among whose people somebody of one of these names is known. */
export async function clientOfPeople(ledger: Ledger, names: readonly string[]): Promise<ClientRow | undefined> {
  const asked = names.filter((name) => name !== '').map(folded)
  return asked.length === 0 ? undefined : ledger.clients.where('people').anyOf(asked).first()
}

export type Settings = { readonly policy: Policy; readonly circle: Circle }

/** What the user holds everybody to, and who is never the client. */
export async function readSettings(ledger: Ledger, now: EpochMs): Promise<Settings> {
  const standing = effectiveFacts((await loadPolicies(ledger, [])).map((row) => row.fact))
  const circle = prevailing(ofKind(standing, 'circle-set').filter((fact) => fact.subject.id === MY_POLICY))?.circle
  return { policy: policyInForce(standing, null, now), circle: { ...DEFAULT_CIRCLE, ...circle } }
}

/** The facts of a meeting that stand, in the order of recording. */
export async function standingFacts(ledger: Ledger, ids: readonly string[]): Promise<Fact[]> {
  const rows = await ledger.facts.where('about').anyOf(ids.map(aboutMeeting)).toArray()
  return effectiveFacts(rows.map((row) => row.fact))
}

/** When something was last read off a Meet page; `null`: never. */
export async function lastSeenOnPage(ledger: Ledger): Promise<EpochMs | null> {
  const last = await ledger.meetings
    .orderBy('atMs')
    .reverse()
    .filter(({ meeting }) => meeting.evidence.some((code) => code.startsWith('meet/')))
    .first()
  if (!last) return null
  const { ended, myArrival } = last.meeting
  return ended?.[1] ?? ended?.[0] ?? myArrival?.[1] ?? last.atMs
}
