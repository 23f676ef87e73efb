import { effectiveFacts, ofKind, prevailing } from '../meeting/effective.ts'
import type { Fact } from '../meeting/fact.ts'
import { grouped } from '../meeting/grouped.ts'

export type Client = {
  readonly id: string
  readonly name: string
  readonly emails: readonly string[]
  readonly domains: readonly string[]
  /** Names under which people of this client appear in calls. */
  readonly people: readonly string[]
  readonly mergedFrom: readonly string[]
}

/** Follows merges to the id that stands for the client today. A circle of merges ends at its smallest id. */
export function canonicalClient(facts: readonly Fact[]): (id: string) => string {
  return clientResolver(effectiveFacts(facts))
}

/** The same for facts already known to stand. */
export function clientResolver(standing: readonly Fact[]): (id: string) => string {
  const merges = grouped(ofKind(standing, 'clients-merged'), (fact) => fact.subject.id)
  const into = new Map([...merges].map(([id, said]) => [id, prevailing(said)?.into ?? id]))
  return (id) => {
    const path = [id]
    for (let next = into.get(id); next !== undefined; next = into.get(next)) {
      const seen = path.indexOf(next)
      if (seen >= 0) return path.slice(seen).toSorted()[0] as string
      path.push(next)
    }
    return path.at(-1) as string
  }
}

/** Every client who has a name and was not merged into another. */
export function deriveClients(facts: readonly Fact[]): Map<string, Client> {
  const standing = effectiveFacts(facts)
  const canonical = clientResolver(standing)
  const named = grouped(ofKind(standing, 'client-named'), (fact) => canonical(fact.subject.id))
  return new Map(
    [...named].flatMap(([id, said]) => {
      const naming = prevailing(said.filter((fact) => fact.subject.id === id)) ?? prevailing(said)
      if (!naming) return []
      const all = (pick: (fact: (typeof said)[number]) => readonly string[]) =>
        [...new Set(said.flatMap(pick))].toSorted()
      const client: Client = {
        id,
        name: naming.name,
        emails: latestOfEach(said, (fact) => fact.emails),
        domains: latestOfEach(said, (fact) => fact.domains),
        people: latestOfEach(said, (fact) => fact.people),
        mergedFrom: all((fact) => (fact.subject.id === id ? [] : [fact.subject.id])),
      }
      return [[id, client] as const]
    }),
  )
}

/** Names under which people of this client, or of one merged into it, appear in calls. */
export function peopleOf(standing: readonly Fact[], clientId: string): string[] {
  const canonical = clientResolver(standing)
  const said = ofKind(standing, 'client-named').filter((fact) => canonical(fact.subject.id) === clientId)
  return latestOfEach(said, (fact) => fact.people)
}

/** The addresses and domains of this client and of all that were merged into it. */
export function addressesOf(standing: readonly Fact[], clientId: string): Pick<Client, 'emails' | 'domains'> {
  const canonical = clientResolver(standing)
  const said = ofKind(standing, 'client-named').filter((fact) => canonical(fact.subject.id) === clientId)
  return { emails: latestOfEach(said, (fact) => fact.emails), domains: latestOfEach(said, (fact) => fact.domains) }
}

/** What the last naming of each merged id lists, united: an edit replaces, a merge adds. */
function latestOfEach<F extends Fact>(said: readonly F[], pick: (fact: F) => readonly string[]): string[] {
  const lists = [...grouped(said, (fact) => fact.subject.id).values()].map((own) => {
    const last = prevailing(own)
    return last ? pick(last) : []
  })
  return [...new Set(lists.flat())].toSorted()
}
