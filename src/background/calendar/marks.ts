import { clientsOfEvent } from '../../domain/events/clients-of-event.ts'
import { deriveHorizon } from '../../domain/judgment/horizon.ts'
import type { EpochMs, Occurrence } from '../../domain/meeting/fact.ts'
import { occurrenceKey } from '../../domain/meeting/unite.ts'
import { knownOf, readClientsIn } from '../../ledger/calendar/event-clients.ts'
import { findEvents } from '../../ledger/calendar/events.ts'
import type { Ledger } from '../../ledger/database.ts'
import { readSettings } from '../../ledger/settings.ts'
import type { ClientBrief, EventMark } from '../../messages/protocol.ts'
import { toClientBrief } from './client-brief.ts'

/** Of these events, those that are with somebody known. The guests are remembered: no page shows them on its chips. */
export async function readMarks(
  ledger: Ledger,
  occurrences: readonly Occurrence[],
  now: EpochMs,
  timeZone: string,
): Promise<EventMark[]> {
  const events = [...(await findEvents(ledger, occurrences.map(occurrenceKey))).values()]
  const rows = await readClientsIn(
    ledger,
    events.map((row) => row.event),
  )
  if (rows.length === 0) return []
  const { circle } = await readSettings(ledger, now)
  const horizon = deriveHorizon(now, timeZone)
  const briefs = new Map(rows.map((row) => [row.id, toClientBrief(row, horizon)]))
  const known = knownOf(rows)
  return events.flatMap(({ key, event }) => {
    const clients = clientsOfEvent(event, circle, known).flatMap((client) => briefOf(client.known, briefs))
    return clients.length > 0 ? [{ key, clients }] : []
  })
}

const briefOf = (id: string | null, briefs: ReadonlyMap<string, ClientBrief>): ClientBrief[] => {
  const brief = id === null ? undefined : briefs.get(id)
  return brief ? [brief] : []
}
