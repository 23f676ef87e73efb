import type { ClientOfEvent } from '../events/clients-of-event.ts'
import type { SeenEvent } from '../events/look.ts'
import { occurrenceKey } from '../meeting/unite.ts'

/** An event that is the first meeting with one of those in it. */
export type FirstEvent = { readonly event: SeenEvent; readonly client: ClientOfEvent }

/** The same for as long as the same is offered. */
export const keyOfFirst = ({ event, client }: FirstEvent): string =>
  JSON.stringify([occurrenceKey(event.occurrence), client.known ?? client.guests])
