import type { Circle } from '../clients/circle.ts'
import type { Client } from '../clients/identity.ts'
import { type ClientOfEvent, clientsOfEvent } from '../events/clients-of-event.ts'
import type { SeenEvent } from '../events/look.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { occurrenceKey } from '../meeting/unite.ts'

type Met = Pick<Meeting, 'outcome' | 'beganMs' | 'occurrence'>

export type SoFar = {
  /** Of this client, on record. */
  readonly meetings: readonly Met[]
  /** As the calendars show them, whomever they are with. */
  readonly events: readonly SeenEvent[]
  readonly circle: Circle
  readonly clients: readonly Client[]
}

/**
 * Whether an event is the first meeting with one of those in it, as far as records and calendars go. What came to
 * nothing before was no meeting; what waits for an answer may have been one.
 */
export function isFirstMeeting(
  event: SeenEvent,
  client: ClientOfEvent,
  { meetings, events, circle, clients }: SoFar,
): boolean {
  if (meetings.some(({ outcome, beganMs }) => outcome === 'held' || (outcome === null && beganMs < event.startMs)))
    return false
  const onRecord = new Set(meetings.flatMap(({ occurrence }) => (occurrence ? occurrenceKey(occurrence) : [])))
  return !events.some(
    (other) =>
      other.startMs < event.startMs &&
      other.status !== 'cancelled' &&
      !other.allDay &&
      !onRecord.has(occurrenceKey(other.occurrence)) &&
      clientsOfEvent(other, circle, clients).some((each) => isSame(each, client)),
  )
}

/** The guests of an event give somebody not yet on record another name than those of the next one may. */
function isSame(a: ClientOfEvent, b: ClientOfEvent): boolean {
  if (a.known !== null || b.known !== null) return a.known === b.known
  const addresses = ({ emails, domains }: typeof a.proposal) => JSON.stringify([emails, domains])
  return addresses(a.proposal) === addresses(b.proposal)
}
