import type { Client } from '../../domain/clients/identity.ts'
import { busySlots, type Slot } from '../../domain/events/busy-slots.ts'
import { guestsOfClient } from '../../domain/events/guests-of-client.ts'
import type { SeenEvent } from '../../domain/events/look.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { occurrenceKey } from '../../domain/meeting/unite.ts'
import type { Ledger } from '../database.ts'
import { readSettings } from '../settings.ts'
import { eventsStarting, findEvents } from './events.ts'
import { PAGE_CALENDAR } from './source.ts'

/** What words need besides the client's record: the calendar, who is written to, and who writes. */
export type Surroundings = {
  /** `null`: no calendar is known as a whole, so nothing is known to be free either. */
  readonly busy: readonly Slot[] | null
  /** To whom: the client's guests of that meeting, else every address of theirs. */
  readonly emails: readonly string[]
  /** As the calendars have it; `null`: none. */
  readonly nextStartMs: EpochMs | null
  /** As people see me in calls; `null`: not known. */
  readonly myName: string | null
}

const DAY = 24 * 60 * 60_000
/** As far as a slot is ever proposed. */
const AHEAD_MS = 61 * DAY

/** `client`: `null` where nobody knows yet with whom the meeting is. */
export async function readSurroundings(
  ledger: Ledger,
  client: Client | null,
  meeting: Meeting | null,
  now: EpochMs,
): Promise<Surroundings> {
  const [rows, { circle }, invited] = await Promise.all([
    // What began yesterday may still last.
    eventsStarting(ledger, now - DAY, now + AHEAD_MS),
    readSettings(ledger, now),
    eventOf(ledger, meeting),
  ])
  const events = rows.map(({ event }) => event)
  const guestsIn = (event: SeenEvent | null) => (event && client ? guestsOfClient(event, client) : [])
  const guests = guestsIn(invited)
  const next = events.find((event) => isAhead(event, now) && guestsIn(event).length > 0)
  return {
    // Of a calendar that was only looked at, just the events that were opened are known.
    busy: rows.some(({ calendar }) => calendar !== PAGE_CALENDAR) ? busySlots(events, circle.myEmails) : null,
    emails: guests.length > 0 ? guests : (client?.emails ?? []),
    nextStartMs: next?.startMs ?? null,
    myName: circle.myNames[0] ?? null,
  }
}

const isAhead = ({ startMs, status }: SeenEvent, now: EpochMs) => startMs > now && status !== 'cancelled'

async function eventOf(ledger: Ledger, meeting: Meeting | null): Promise<SeenEvent | null> {
  if (!meeting?.occurrence) return null
  const key = occurrenceKey(meeting.occurrence)
  return (await findEvents(ledger, [key])).get(key)?.event ?? null
}
