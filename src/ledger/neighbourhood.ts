import { MY_POLICY } from '../domain/policy/policy-in-force.ts'
import { aboutClient, aboutMeeting, aboutPolicy, meetingOf } from './about.ts'
import type { FactIndex, FactSource } from './fact-source.ts'
import type { FactRow } from './rows.ts'

/**
 * All facts of these meetings and of every meeting that may be united with one of them. Links that were taken back are
 * followed too: that finds a few too many, and never one too few.
 */
export async function loadMeetings(facts: FactSource, ids: Iterable<string>): Promise<FactRow[]> {
  const rows = new Map<string, FactRow>()
  const seen = new Set<string>()
  let frontier = [...new Set(ids)].map(aboutMeeting)
  while (frontier.length > 0) {
    for (const about of frontier) seen.add(about)
    const [own, pointing] = await Promise.all([rowsAbout(facts, frontier), factsLinkedTo(facts, frontier)])
    for (const row of own) rows.set(row.id, row)
    const pointed = own.flatMap((row) => (row.fact.kind === 'met-with' ? [] : row.links))
    const occurrences = pointed.filter((link) => link.startsWith('occurrence:'))
    const alike = occurrences.length === 0 ? [] : await factsLinkedTo(facts, occurrences)
    const near = [...pointed, ...[...pointing, ...alike].map((row) => row.about)]
    frontier = [...new Set(near)].filter((about) => meetingOf(about) !== null && !seen.has(about))
  }
  return [...rows.values()]
}

/** What is known of these clients, of all they were merged into and of all that were merged into them. */
export async function loadClients(
  facts: FactSource,
  ids: Iterable<string>,
): Promise<{ ids: string[]; rows: FactRow[] }> {
  const rows = new Map<string, FactRow>()
  const seen = new Set<string>()
  let frontier = [...new Set(ids)]
  while (frontier.length > 0) {
    for (const id of frontier) seen.add(id)
    const abouts = frontier.map(aboutClient)
    const [own, pointing] = await Promise.all([rowsAbout(facts, abouts), factsLinkedTo(facts, abouts)])
    const merged = pointing.filter((row) => row.fact.kind === 'clients-merged')
    const near = [...own, ...merged]
    for (const row of near) rows.set(row.id, row)
    const named = near.flatMap(({ fact }) => (fact.kind === 'clients-merged' ? [fact.subject.id, fact.into] : []))
    frontier = [...new Set(named)].filter((id) => !seen.has(id))
  }
  return { ids: [...seen], rows: [...rows.values()] }
}

/** The policies that hold for everybody or for one of these clients. */
export const loadPolicies = (facts: FactSource, clients: readonly string[]): Promise<FactRow[]> =>
  rowsAbout(facts, [MY_POLICY, ...clients].map(aboutPolicy))

/** Everything said of how these occurrences were seen in a calendar, and of what was taken back of it. */
export async function loadEvents(facts: FactSource, occurrences: readonly string[]): Promise<FactRow[]> {
  const seen = await factsLinkedTo(facts, occurrences)
  const events = new Set(seen.flatMap(({ about }) => (about.startsWith('event:') ? about : [])))
  return rowsAbout(facts, [...events])
}

/** The meetings that any of these links leads to, such as those with a client. */
export async function meetingsLinkedTo(facts: FactSource, links: readonly string[]): Promise<string[]> {
  const rows = await factsLinkedTo(facts, links)
  return rows.flatMap((row) => meetingOf(row.about) ?? [])
}

export const rowsAbout = (facts: FactSource, abouts: readonly string[]): Promise<FactRow[]> =>
  factsBy(facts, 'about', abouts)

/** What points at any of these beside what it is about. */
export async function factsLinkedTo(facts: FactSource, links: readonly string[]): Promise<FactRow[]> {
  const rows = await factsBy(facts, 'links', links)
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

async function factsBy(facts: FactSource, index: FactIndex, keys: readonly string[]): Promise<FactRow[]> {
  return (await Promise.all([...new Set(keys)].map((key) => facts.rowsBy(index, key)))).flat()
}
