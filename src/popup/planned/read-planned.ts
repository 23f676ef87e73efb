import { type ClientOfEvent, clientsOfEvent } from '../../domain/events/clients-of-event.ts'
import type { SeenEvent } from '../../domain/events/look.ts'
import { canStartByHand } from '../../domain/events/start-by-hand.ts'
import { isStillToCome } from '../../domain/events/still-to-come.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { knownOf, readClientsIn } from '../../ledger/calendar/event-clients.ts'
import { eventsStarting } from '../../ledger/calendar/events.ts'
import { readFirstMeetings } from '../../ledger/calendar/first-meetings.ts'
import { readSettings } from '../../ledger/settings.ts'
import { ledger } from '../ledger.ts'

/** An event that is ahead or on, and no meeting yet. */
export type PlannedEvent = {
  readonly key: string
  readonly event: SeenEvent
  /** Those it is with, on record or by the guests' addresses. */
  readonly clients: readonly ClientOfEvent[]
  /** Those of them whom I meet for the first time, with terms to set. */
  readonly firsts: readonly ClientOfEvent[]
  /** Nothing tells that I am there but my saying so. */
  readonly canStart: boolean
}

/** What began earlier and still runs is seen too. */
const DAY_MS = 86_400_000

/** What the calendars have for the rest of the day that concerns somebody else, or that only I can start. */
export async function readPlanned(
  now: EpochMs,
  untilMs: EpochMs,
  met: ReadonlySet<string>,
): Promise<readonly PlannedEvent[]> {
  const rows = await eventsStarting(ledger, now - DAY_MS, untilMs)
  const ahead = rows.filter(({ event, key }) => isStillToCome(event, now) && !met.has(key))
  const events = ahead.map(({ event }) => event)
  const [rowsIn, { circle }] = await Promise.all([readClientsIn(ledger, events), readSettings(ledger, now)])
  const clients = knownOf(rowsIn)
  const firsts = await readFirstMeetings(ledger, ahead, { inThem: rowsIn, circle }, now)
  return ahead.flatMap(({ key, event }) => {
    const own = clientsOfEvent(event, circle, clients)
    const canStart = canStartByHand(event, now) && (own.length > 0 || event.place !== null || event.link !== null)
    if (own.length === 0 && !canStart) return []
    return [{ key, event, clients: own, firsts: (firsts.get(key) ?? []).map(({ client }) => client), canStart }]
  })
}
