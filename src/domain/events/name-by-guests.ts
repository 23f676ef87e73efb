import type { CalendarEvent, ClientFact } from '../meeting/fact.ts'
import type { Stranger } from './clients-of-event.ts'

/** Makes a client of those in an event, with the names of their guests, by which they are known in a call. */
export const nameByGuests = (
  { proposal, guests }: Stranger,
  event: Pick<CalendarEvent, 'guests'>,
): Extract<ClientFact, { kind: 'client-named' }> => ({
  kind: 'client-named',
  ...proposal,
  people: event.guests.flatMap(({ email, name }) => (name !== null && guests.includes(email) ? name : [])),
})
