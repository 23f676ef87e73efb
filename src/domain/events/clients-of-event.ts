import { type Circle, decideRole } from '../clients/circle.ts'
import type { Client } from '../clients/identity.ts'
import type { CalendarEvent, Guest } from '../meeting/fact.ts'
import { addressOf, domainOf, isWithin } from './address.ts'
import { firmDomain, firmName } from './firm-domain.ts'
import { isFreeMail } from './free-mail.ts'

/** Somebody of whom nothing is known yet, as the user may accept, rename or merge them. */
export type ClientProposal = {
  readonly name: string
  readonly emails: readonly string[]
  readonly domains: readonly string[]
}

type Who =
  | { readonly known: string; readonly name: string }
  | { readonly known: null; readonly proposal: ClientProposal }

/** One client of an event, known by id or not yet, and the addresses under which they are in it. */
export type ClientOfEvent = Who & { readonly guests: readonly string[] }

/** Somebody of whom nothing is on record. */
export type Stranger = Extract<ClientOfEvent, { readonly known: null }>

export const nameOfClient = (client: ClientOfEvent): string =>
  client.known === null ? client.proposal.name : client.name

/** Rooms, other calendars and "unknown organizer" have their addresses there. */
const GOOGLE_CALENDAR = 'calendar.google.com'

/**
 * With whom an event is: each client once, by name. Left out are my own people, rooms, note-takers and whoever the user
 * does not want proposed. An address that the user gave to a client says more than any domain. Those at a free-mail
 * domain stand for themselves, others for their firm.
 */
export function clientsOfEvent(
  { organizer, guests }: Pick<CalendarEvent, 'organizer' | 'guests'>,
  circle: Circle,
  clients: readonly Client[],
): ClientOfEvent[] {
  const found = new Map<string, ClientOfEvent>()
  for (const person of people(organizer, guests)) {
    const who = clientOf(person, circle, clients)
    if (!who) continue
    const key = placeOf(who)
    found.set(key, { ...who, guests: [...(found.get(key)?.guests ?? []), person.email] })
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, client]) => client)
}

/** By name, and by what tells apart two of one name. */
const placeOf = (who: Who): string =>
  JSON.stringify(
    who.known === null ? [who.proposal.name, '', who.proposal.emails, who.proposal.domains] : [who.name, who.known],
  )

type Person = { readonly email: string; readonly name: string | null }

/** Guests and who holds it, each address once, in an order of its own. */
function people(organizer: string | null, guests: readonly Guest[]): Person[] {
  const names = new Map<string, string | null>(organizer === null ? [] : [[addressOf(organizer), null]])
  for (const { email, name } of guests.toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)))
    names.set(addressOf(email), names.get(addressOf(email)) ?? (name?.trim() || null))
  return [...names].map(([email, name]) => ({ email, name })).toSorted((a, b) => (a.email < b.email ? -1 : 1))
}

function clientOf({ email, name }: Person, circle: Circle, clients: readonly Client[]): Who | null {
  const domain = domainOf(email)
  if (domain === null || isWithin(domain, GOOGLE_CALENDAR)) return null
  const listed = (addresses: readonly string[]) => addresses.some((address) => addressOf(address) === email)
  const covered = (domains: readonly string[]) => domains.some((whole) => isWithin(domain, addressOf(whole)))
  // A free-mail domain among mine would make a colleague of everybody who has one.
  if (listed(circle.myEmails) || (!isFreeMail(domain) && covered(circle.myDomains))) return null
  if (listed(circle.notClients)) return null
  const byEmail = clients.find(({ emails }) => listed(emails))
  if (byEmail) return { known: byEmail.id, name: byEmail.name }
  if (covered(circle.notClients) || isNoClient(domain, name, circle)) return null
  const byDomain = clients.find(({ domains }) => covered(domains))
  if (byDomain) return { known: byDomain.id, name: byDomain.name }
  return { known: null, proposal: proposalFor(email, name, domain) }
}

/** By their name, or at the domain of a note-taker: `fred@fireflies.ai`. */
function isNoClient(domain: string, name: string | null, circle: Circle): boolean {
  const firm = firmDomain(domain)
  const [label = firm] = firm.split('.')
  if (circle.noteTakers.some((taker) => [firm, label].includes(addressOf(taker)))) return true
  return name !== null && decideRole(name, circle, null, []) !== 'unknown'
}

function proposalFor(email: string, name: string | null, domain: string): ClientProposal {
  if (isFreeMail(domain)) return { name: name ?? email, emails: [email], domains: [] }
  const firm = firmDomain(domain)
  return { name: firmName(firm), emails: [], domains: [firm] }
}
