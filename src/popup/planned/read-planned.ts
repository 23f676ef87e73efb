import { clientsOfEvent } from '../../domain/events/clients-of-event.ts'
import { canStartByHand } from '../../domain/events/start-by-hand.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { knownOf, readClientsIn } from '../../ledger/calendar/event-clients.ts'
import { eventsStarting } from '../../ledger/calendar/events.ts'
import { readSettings } from '../../ledger/settings.ts'
import { ledger } from '../ledger.ts'

/** An event that is ahead or on, and no meeting yet. */
export type PlannedEvent = {
  readonly key: string
  readonly startMs: EpochMs
  readonly title: string
  /** Those it is with, on record (`id`) or by the guests' addresses. */
  readonly clients: readonly { readonly id: string | null; readonly name: string }[]
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
  const ahead = rows.filter(
    ({ event, key }) =>
      event.status !== 'cancelled' && !event.allDay && !met.has(key) && (event.endMs ?? event.startMs) > now,
  )
  const events = ahead.map(({ event }) => event)
  const [rowsIn, { circle }] = await Promise.all([readClientsIn(ledger, events), readSettings(ledger, now)])
  const clients = knownOf(rowsIn)
  return ahead.flatMap(({ key, event }) => {
    const own = clientsOfEvent(event, circle, clients)
    const canStart = canStartByHand(event, now) && (own.length > 0 || event.place !== null || event.link !== null)
    if (own.length === 0 && !canStart) return []
    const named = own.map((client) =>
      client.known === null ? { id: null, name: client.proposal.name } : { id: client.known, name: client.name },
    )
    return [{ key, startMs: event.startMs, title: event.title, clients: named, canStart }]
  })
}
