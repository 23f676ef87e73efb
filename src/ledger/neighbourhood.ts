import { MY_POLICY } from '../domain/policy/policy-in-force.ts'
import { aboutClient, aboutMeeting, aboutPolicy, meetingOf } from './about.ts'
import type { Ledger } from './database.ts'
import type { FactRow } from './rows.ts'

/**
 * All facts of these meetings and of every meeting that may be united with one of them. Links that were taken back are
 * followed too: that finds a few too many, and never one too few.
 */
export async function loadMeetings(ledger: Ledger, ids: Iterable<string>): Promise<FactRow[]> {
  const rows = new Map<string, FactRow>()
  const seen = new Set<string>()
  let frontier = [...new Set(ids)].map(aboutMeeting)
  while (frontier.length > 0) {
    for (const about of frontier) seen.add(about)
    const own = await ledger.facts.where('about').anyOf(frontier).toArray()
    for (const row of own) rows.set(row.id, row)
    const pointed = own.flatMap((row) => (row.fact.kind === 'met-with' ? [] : row.links))
    const occurrences = pointed.filter((link) => link.startsWith('occurrence:'))
    const pointing = await factsLinkedTo(ledger, [...frontier, ...occurrences])
    const near = [...pointed, ...pointing.map((row) => row.about)]
    frontier = [...new Set(near)].filter((about) => meetingOf(about) !== null && !seen.has(about))
  }
  return [...rows.values()]
}

/** What is known of these clients, of all they were merged into and of all that were merged into them. */
export async function loadClients(ledger: Ledger, ids: Iterable<string>): Promise<{ ids: string[]; rows: FactRow[] }> {
  const rows = new Map<string, FactRow>()
  const seen = new Set<string>()
  let frontier = [...new Set(ids)]
  while (frontier.length > 0) {
    for (const id of frontier) seen.add(id)
    const abouts = frontier.map(aboutClient)
    const own = await ledger.facts.where('about').anyOf(abouts).toArray()
    const merged = (await factsLinkedTo(ledger, abouts)).filter((row) => row.fact.kind === 'clients-merged')
    const near = [...own, ...merged]
    for (const row of near) rows.set(row.id, row)
    const named = near.flatMap(({ fact }) => (fact.kind === 'clients-merged' ? [fact.subject.id, fact.into] : []))
    frontier = [...new Set(named)].filter((id) => !seen.has(id))
  }
  return { ids: [...seen], rows: [...rows.values()] }
}

/** The policies that hold for everybody or for one of these clients. */
export const loadPolicies = (ledger: Ledger, clients: readonly string[]): Promise<FactRow[]> =>
  ledger.facts
    .where('about')
    .anyOf([MY_POLICY, ...clients].map(aboutPolicy))
    .toArray()

/** Everything said of how these occurrences were seen in a calendar, and of what was taken back of it. */
export async function loadEvents(ledger: Ledger, occurrences: readonly string[]): Promise<FactRow[]> {
  const seen = await factsLinkedTo(ledger, occurrences)
  const events = new Set(seen.flatMap(({ about }) => (about.startsWith('event:') ? about : [])))
  return events.size === 0
    ? []
    : ledger.facts
        .where('about')
        .anyOf([...events])
        .toArray()
}

/** The meetings that any of these links leads to, such as those with a client. */
export async function meetingsLinkedTo(ledger: Ledger, links: readonly string[]): Promise<string[]> {
  const rows = await factsLinkedTo(ledger, links)
  return rows.flatMap((row) => meetingOf(row.about) ?? [])
}

/** What points at any of these beside what it is about. */
export const factsLinkedTo = async (ledger: Ledger, links: readonly string[]): Promise<FactRow[]> =>
  links.length === 0
    ? []
    : ledger.facts
        .where('links')
        .anyOf([...new Set(links)])
        .toArray()
