import type { Circle } from '../../domain/clients/circle.ts'
import { type ClientOfEvent, clientsOfEvent } from '../../domain/events/clients-of-event.ts'
import { isStillToCome } from '../../domain/events/still-to-come.ts'
import { isFirstMeeting } from '../../domain/expectations/first-meeting.ts'
import type { EpochMs, ExpectationsCard } from '../../domain/meeting/fact.ts'
import { grouped } from '../../domain/meeting/grouped.ts'
import type { Ledger } from '../database.ts'
import { allMeetingsOfClient } from '../queries.ts'
import type { ClientRow } from '../rows.ts'
import { readExpectations, readMyCard } from '../work.ts'
import { knownOf } from './event-clients.ts'
import type { EventRow } from './event-row.ts'
import { eventsStarting } from './events.ts'

/** A client whose first meeting an event is, and the card that they should hear. */
export type FirstMeeting = { readonly client: ClientOfEvent; readonly card: ExpectationsCard }

/**
 * Of these events those in which terms are to be set, by key. Whoever is off the schedule, or was told, needs none.
 * `inThem`: the clients on record who are in them.
 */
export async function readFirstMeetings(
  ledger: Ledger,
  rows: readonly EventRow[],
  { inThem, circle }: { readonly inThem: readonly ClientRow[]; readonly circle: Circle },
  now: EpochMs,
): Promise<ReadonlyMap<string, readonly FirstMeeting[]>> {
  const ahead = rows.filter(({ event }) => isStillToCome(event, now))
  if (ahead.length === 0) return new Map()
  const mine = await readMyCard(ledger, now)
  const onRecord = new Map(
    await Promise.all(inThem.map(async (row) => [row.id, await readSoFar(ledger, row, now)] as const)),
  )
  const nobody = { card: mine?.card ?? null, meetings: [] }
  const clients = knownOf(inThem)
  const offered = ahead.flatMap(({ key, event }) =>
    clientsOfEvent(event, circle, clients).flatMap((client) => {
      const { card, meetings } = (client.known !== null && onRecord.get(client.known)) || nobody
      return card ? [{ key, event, client, card, meetings }] : []
    }),
  )
  if (offered.length === 0) return new Map()
  const lastMs = Math.max(...offered.map(({ event }) => event.startMs))
  const events = (await eventsStarting(ledger, -Infinity, lastMs)).map(({ event }) => event)
  const first = offered.filter(({ event, client, meetings }) =>
    isFirstMeeting(event, client, { meetings, events, circle, clients }),
  )
  return grouped(first, ({ key }) => key)
}

/** `card`: what they should hear; `null`: nothing. */
async function readSoFar(ledger: Ledger, { id, decided }: ClientRow, now: EpochMs) {
  if (decided.offTheSchedule !== null) return { card: null, meetings: [] }
  const { offer } = await readExpectations(ledger, id, now)
  if (offer.offer !== 'first' && offer.offer !== 'changed') return { card: null, meetings: [] }
  const rows = await allMeetingsOfClient(ledger, id)
  return { card: offer.card, meetings: rows.map(({ meeting }) => meeting) }
}
