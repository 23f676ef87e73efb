import { MY_POLICY } from '../domain/policy/policy-in-force.ts'
import { aboutClient, aboutMeeting, aboutPolicy, meetingOf, mergedInto } from './about.ts'
import type { FactIndex, Known } from './read-facts.ts'
import type { FactRow } from './rows.ts'

/**
 * All facts of these meetings and of every meeting that may be united with one of them. Links that were taken back are
 * followed too: that finds a few too many, and never one too few.
 */
export function rowsOfMeetings(known: Known, ids: Iterable<string>): FactRow[] {
  const rows = new Map<string, FactRow>()
  const seen = new Set<string>()
  let frontier = [...new Set(ids)].map(aboutMeeting)
  while (frontier.length > 0) {
    for (const about of frontier) seen.add(about)
    const own = rowsAbout(known, frontier)
    for (const row of own) rows.set(row.id, row)
    const pointed = own.flatMap((row) => (row.fact.kind === 'met-with' ? [] : row.links))
    const occurrences = pointed.filter((link) => link.startsWith('occurrence:'))
    const pointing = rowsLinkedTo(known, [...frontier, ...occurrences])
    const near = [...pointed, ...pointing.map((row) => row.about)]
    frontier = [...new Set(near)].filter((about) => meetingOf(about) !== null && !seen.has(about))
  }
  return [...rows.values()]
}

export type ClientsAround = { readonly ids: readonly string[]; readonly rows: readonly FactRow[] }

/** What is known of these clients, of all they were merged into and of all that were merged into them. */
export function clientsAround(known: Known, ids: Iterable<string>): ClientsAround {
  const rows = new Map<string, FactRow>()
  const seen = new Set<string>()
  let frontier = [...new Set(ids)]
  while (frontier.length > 0) {
    for (const id of frontier) seen.add(id)
    const near = [...rowsAbout(known, frontier.map(aboutClient)), ...rowsLinkedTo(known, frontier.map(mergedInto))]
    for (const row of near) rows.set(row.id, row)
    const named = near.flatMap(({ fact }) => (fact.kind === 'clients-merged' ? [fact.subject.id, fact.into] : []))
    frontier = [...new Set(named)].filter((id) => !seen.has(id))
  }
  return { ids: [...seen], rows: [...rows.values()] }
}

/** The policies that hold for everybody or for one of these clients. */
export const rowsOfPolicies = (known: Known, clients: readonly string[]): FactRow[] =>
  rowsAbout(known, [MY_POLICY, ...clients].map(aboutPolicy))

/** Everything said of how these occurrences were seen in a calendar, and of what was taken back of it. */
export function rowsOfEvents(known: Known, occurrences: readonly string[]): FactRow[] {
  const seen = rowsLinkedTo(known, occurrences)
  return rowsAbout(
    known,
    seen.flatMap(({ about }) => (about.startsWith('event:') ? about : [])),
  )
}

/** The meetings that any of these links leads to, such as those with a client. */
export const meetingsLinkedTo = (known: Known, links: readonly string[]): string[] =>
  rowsLinkedTo(known, links).flatMap((row) => meetingOf(row.about) ?? [])

export const rowsAbout = (known: Known, abouts: readonly string[]): FactRow[] => rowsBy(known, 'about', abouts)

/** What points at any of these beside what it is about. */
export const rowsLinkedTo = (known: Known, links: readonly string[]): FactRow[] => [
  ...new Map(rowsBy(known, 'links', links).map((row) => [row.id, row])).values(),
]

const rowsBy = (known: Known, index: FactIndex, keys: readonly string[]): FactRow[] =>
  [...new Set(keys)].flatMap((key) => known.rowsBy(index, key))
