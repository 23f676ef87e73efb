import type { Circle } from '../../domain/clients/circle.ts'
import type { Client } from '../../domain/clients/identity.ts'
import { type ClientOfEvent, clientsOfEvent } from '../../domain/events/clients-of-event.ts'
import type { CalendarEvent } from '../../domain/meeting/fact.ts'
import type { Ledger } from '../database.ts'
import { clientsAt } from '../queries.ts'

type Attended = Pick<CalendarEvent, 'organizer' | 'guests'>

const addresses = ({ organizer, guests }: Attended): string[] => [
  ...(organizer === null ? [] : [organizer]),
  ...guests.map(({ email }) => email),
]

/** Whoever of the ledger's clients may be in one of these events. */
export const readClientsIn = (ledger: Ledger, events: readonly Attended[]) =>
  clientsAt(ledger, events.flatMap(addresses))

/** With whom an event is: clients on record, and those proposed. */
export async function readEventClients(ledger: Ledger, event: Attended, circle: Circle): Promise<ClientOfEvent[]> {
  const rows = await readClientsIn(ledger, [event])
  return clientsOfEvent(event, circle, knownOf(rows))
}

export const knownOf = (rows: readonly { readonly known: Client }[]): Client[] => rows.map((row) => row.known)
