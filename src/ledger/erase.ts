import { DEFAULT_CIRCLE } from '../domain/clients/circle.ts'
import { deriveClients } from '../domain/clients/identity.ts'
import { clientsOfEvent } from '../domain/events/clients-of-event.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'
import { aboutClient, aboutExpectations, aboutMeeting, aboutPolicy } from './about.ts'
import { inOneTransaction, type Ledger } from './database.ts'
import { deriveAfter } from './derive.ts'
import { clientsAround, meetingsLinkedTo, rowsLinkedTo, rowsOfMeetings } from './neighbourhood.ts'
import { type FactReader, readFacts } from './read-facts.ts'
import type { FactRow } from './rows.ts'
import { settleRows } from './settled-rows.ts'
import type { Tombstone } from './tombstone.ts'

/**
 * Deletes a client with every meeting that was with them, and leaves tombstones without content, so that no import
 * brings them back. How many facts went.
 */
export async function eraseClient(ledger: Ledger, client: string, now: EpochMs): Promise<number> {
  return inOneTransaction(ledger, async () => {
    const facts = readFacts(ledger)
    const { ids, clients, linked, meetings } = await facts.look((known) => {
      const { ids } = clientsAround(known, [client])
      const clients = ids.map(aboutClient)
      const linked = rowsLinkedTo(known, clients)
      return { ids, clients, linked, meetings: rowsOfMeetings(known, meetingsLinkedTo(known, clients)) }
    })
    const theirs = (await settleRows(facts, meetings)).flatMap(({ meeting }) =>
      meeting.clientId !== null && ids.includes(meeting.clientId) ? meeting.ids : [],
    )
    const work = linked.flatMap(({ fact: { subject }, about }) =>
      subject.kind === 'project' || subject.kind === 'invoice' ? about : [],
    )
    const abouts = [
      ...new Set([
        ...clients,
        ...ids.map(aboutPolicy),
        ...ids.map(aboutExpectations),
        ...theirs.map(aboutMeeting),
        ...work,
        ...(await eventsOnlyWith(ledger, facts, ids, theirs)),
      ]),
    ]
    return entomb(
      ledger,
      abouts.map((about) => ({ about, atMs: now })),
    )
  })
}

/** Events to which they were invited, as far as no meeting with another client is one of them. */
async function eventsOnlyWith(
  ledger: Ledger,
  facts: FactReader,
  ids: readonly string[],
  theirs: readonly string[],
): Promise<string[]> {
  const around = await facts.look((known) => clientsAround(known, ids))
  const clients = [...deriveClients(around.rows.map((row) => row.fact)).values()]
  const seen = await ledger.facts.where('about').startsWith('event:').toArray()
  const invited = seen.filter(
    ({ fact }) =>
      fact.kind === 'event-seen' && clientsOfEvent(fact, DEFAULT_CIRCLE, clients).some(({ known: id }) => id !== null),
  )
  const links = invited.flatMap((row) => row.links)
  const others = await facts.look((known) => rowsLinkedTo(known, links))
  const kept = new Set(
    others
      .filter(({ fact }) => fact.kind === 'identified-as' && !theirs.includes(fact.subject.id))
      .flatMap((row) => row.links),
  )
  return invited.filter((row) => !row.links.some((link) => kept.has(link))).map((row) => row.about)
}

/** Deletes all facts about these, and those of others that point at them. How many went. */
export async function entomb(ledger: Ledger, tombstones: readonly Tombstone[]): Promise<number> {
  return inOneTransaction(ledger, async () => {
    const abouts = tombstones.map(({ about }) => about)
    const own = await ledger.facts.where('about').anyOf(abouts).toArray()
    const pointing = await ledger.facts.where('links').anyOf(abouts).toArray()
    const gone = [...new Map([...own, ...pointing].map((row): [string, FactRow] => [row.id, row])).values()]
    await ledger.erased.bulkPut(tombstones)
    if (gone.length === 0) return 0
    await ledger.facts.bulkDelete(gone.map((row) => row.id))
    await ledger.visits
      .where('meeting')
      .anyOf(gone.map(({ fact }) => fact.subject.id))
      .delete()
    await deriveAfter(ledger, readFacts(ledger), gone)
    return gone.length
  })
}
