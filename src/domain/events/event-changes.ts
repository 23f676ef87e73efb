import type { CalendarEvent, EventFact, Guest, Moment, Occurrence } from '../meeting/fact.ts'
import { occurrenceKey } from '../meeting/unite.ts'
import { addressOf } from './address.ts'
import type { Look, SeenEvent } from './look.ts'

/** What a fact about an event says, without its envelope; its subject is the event `key`. */
export type EventChange = { readonly key: string; readonly happenedAt: Moment; readonly body: EventFact }

/** Everything that a calendar shows when it is looked at for the first time. */
export const firstSight = (look: Look): EventChange[] =>
  look.events.flatMap((event) => {
    if (event.status === 'cancelled') return []
    const at: Moment = [null, look.asOfMs]
    return [seenAt(event, at), ...(event.startMs > look.asOfMs ? declinesAt(event, () => at) : [])]
  })

/** What became of one event between two looks; `was` `null`: the first did not show it. */
export function eventChanges(was: SeenEvent | null, is: SeenEvent, between: Moment): EventChange[] {
  const [sinceMs] = between
  const planned = (event: SeenEvent) => event.startMs > (sinceMs ?? -Infinity)
  if (is.status === 'cancelled')
    return was && was.status !== 'cancelled' && planned(was) ? [absentAt(is, 'cancelled', between)] : []
  if (was && !planned(was) && !planned(is)) return []
  const never: Moment = [null, between[1]]
  const changed = !was || was.status === 'cancelled' || shown(was) !== shown(is)
  const declines = planned(is) ? declinesAt(is, (guest) => sinceWhen(was, guest, between)) : []
  return [...(changed ? [seenAt(is, was ? between : never)] : []), ...declines]
}

export const absentAt = (
  { occurrence }: { readonly occurrence: Occurrence },
  why: Extract<EventFact, { kind: 'event-absent' }>['why'],
  happenedAt: Moment,
): EventChange => changeOf({ kind: 'event-absent', occurrence, why }, happenedAt)

const changeOf = (body: EventFact, happenedAt: Moment): EventChange => ({
  key: occurrenceKey(body.occurrence),
  happenedAt,
  body,
})

const seenAt = (event: SeenEvent, happenedAt: Moment): EventChange =>
  changeOf({ kind: 'event-seen', ...asShown(event) }, happenedAt)

/** `null` of a guest: nothing new. */
function declinesAt(event: SeenEvent, since: (guest: Guest) => Moment | null): EventChange[] {
  return event.guests.flatMap((guest) => {
    const happenedAt = guest.response === 'declined' ? since(guest) : null
    const email = addressOf(guest.email)
    return happenedAt ? [changeOf({ kind: 'declined', occurrence: event.occurrence, email }, happenedAt)] : []
  })
}

/** Who was no guest yet had not declined; of whom nothing was said may have. */
function sinceWhen(was: SeenEvent | null, { email }: Guest, between: Moment): Moment | null {
  const before = was?.guests.find((guest) => addressOf(guest.email) === addressOf(email))
  if (before?.response === 'declined') return null
  return was === null || before?.response === null ? [null, between[1]] : between
}

/** What a fact keeps of an event. */
const asShown = (event: SeenEvent): CalendarEvent => ({
  occurrence: event.occurrence,
  title: event.title,
  startMs: event.startMs,
  endMs: event.endMs,
  timeZone: event.timeZone,
  allDay: event.allDay,
  place: event.place,
  meetCode: event.meetCode,
  link: event.link,
  organizer: event.organizer,
  guests: event.guests,
})

/** That as one text. The order of guests says nothing. */
function shown(event: SeenEvent): string {
  const guests = event.guests.map(({ email, name, response }) => JSON.stringify([addressOf(email), name, response]))
  return JSON.stringify({ ...asShown(event), guests: guests.toSorted() })
}
