import { addressOf, domainOf } from '../domain/events/address.ts'
import type { Horizon } from '../domain/judgment/horizon.ts'
import type { Standing } from '../domain/judgment/standing.ts'
import { standingOfRecord } from '../domain/judgment/standing-of-record.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'
import type { Ledger } from './database.ts'
import { folded, foldedWords } from './folded.ts'
import { meetingsLinkedTo } from './neighbourhood.ts'
import { lookAtFacts } from './read-facts.ts'
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

/** The latest first. */
export const latestMeetings = (ledger: Ledger, most: number): Promise<MeetingRow[]> =>
  ledger.meetings.orderBy('atMs').reverse().limit(most).toArray()

/** All of them, earliest first. */
export const allMeetingsOfClient = (ledger: Ledger, client: string): Promise<MeetingRow[]> =>
  ledger.meetings.where('[client+atMs]').between([client, -Infinity], [client, Infinity]).toArray()

/** Meetings held under a Meet code, the latest first. */
export async function meetingsUnderCode(ledger: Ledger, code: string): Promise<MeetingRow[]> {
  const rows = await ledger.meetings.where('code').equals(code).sortBy('atMs')
  return rows.toReversed()
}

/** Those identified as this occurrence, the earliest id first. `key`: the occurrence's. */
export async function meetingsOfOccurrence(ledger: Ledger, key: string): Promise<MeetingRow[]> {
  const ids = await lookAtFacts(ledger, (known) => meetingsLinkedTo(known, [`occurrence:${key}`]))
  const rows = await Promise.all([...new Set(ids)].toSorted().map((id) => findMeeting(ledger, id)))
  const found = rows.filter((row) => row !== undefined)
  return [...new Map(found.map((row) => [row.id, row])).values()]
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

/** Where every client stands, by id. */
export async function readStandings(ledger: Ledger, horizon: Horizon): Promise<Map<string, Standing>> {
  const rows = await ledger.clients.toArray()
  return new Map(rows.map((row) => [row.id, standingOfRecord(row, horizon)]))
}

export const clientNamed = (ledger: Ledger, name: string): Promise<ClientRow | undefined> =>
  ledger.clients.where('folded').equals(folded(name)).first()

/** The client among whose people somebody of one of these names is known. */
export async function clientOfPeople(ledger: Ledger, names: readonly string[]): Promise<ClientRow | undefined> {
  const asked = names.filter((name) => name !== '').map(folded)
  return asked.length === 0 ? undefined : ledger.clients.where('people').anyOf(asked).first()
}

/** Those who are known to have one of these email addresses, or to be at its domain. */
export async function clientsAt(ledger: Ledger, emails: readonly string[]): Promise<ClientRow[]> {
  const asked = emails.map(addressOf)
  const keys = new Set([...asked, ...asked.flatMap((email) => domainsAround(domainOf(email)))])
  return keys.size === 0
    ? []
    : ledger.clients
        .where('addresses')
        .anyOf([...keys])
        .distinct()
        .toArray()
}

/** `mail.acme.com` and the `acme.com` it lies in. */
const domainsAround = (domain: string | null): string[] => {
  const labels = domain?.split('.') ?? []
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
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
