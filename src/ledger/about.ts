import type { Fact, Subject } from '../domain/meeting/fact.ts'
import { occurrenceKey } from '../domain/meeting/unite.ts'
import type { FactRow } from './rows.ts'

/** `meeting:ID`, `client:ID`: what a fact is about, as one key. */
export const aboutOf = ({ kind, id }: Subject): string => `${kind}:${id}`

export const aboutMeeting = (id: string): string => `meeting:${id}`
export const aboutClient = (id: string): string => `client:${id}`
export const aboutExpectations = (id: string): string => `expectations:${id}`
export const aboutPolicy = (id: string): string => `policy:${id}`

/** A link of mergers alone: every meeting with a client points at the client. */
export const mergedInto = (client: string): string => `merged-into:${client}`

/** `null`: not about a meeting. */
export const meetingOf = (about: string): string | null =>
  about.startsWith('meeting:') ? about.slice('meeting:'.length) : null

/** Keys of what a fact points at beside its subject, so that whoever is changed by it can be found. */
export function linksOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'same-as':
      return [aboutMeeting(fact.meeting)]
    case 'identified-as':
    case 'event-seen':
    case 'event-absent':
    case 'declined':
      return [`occurrence:${occurrenceKey(fact.occurrence)}`]
    case 'met-with':
    case 'project-planned':
    case 'invoice-set':
      return [aboutClient(fact.client)]
    case 'clients-merged':
      return [aboutClient(fact.into), mergedInto(fact.into)]
    default:
      return []
  }
}

/** A fact as the ledger keeps it. */
export const toFactRow = (fact: Fact): FactRow => ({
  id: fact.id,
  about: aboutOf(fact.subject),
  links: linksOf(fact),
  fact,
})
