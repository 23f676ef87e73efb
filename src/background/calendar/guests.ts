import { clientsOfEvent } from '../../domain/events/clients-of-event.ts'
import { deriveHorizon } from '../../domain/judgment/horizon.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { knownOf } from '../../ledger/calendar/event-clients.ts'
import type { Ledger } from '../../ledger/database.ts'
import { clientsAt } from '../../ledger/queries.ts'
import { readSettings } from '../../ledger/settings.ts'
import type { ClientBrief } from '../../messages/protocol.ts'
import { toClientBrief } from './client-brief.ts'

/** Who of the people being invited is a client on record. */
export async function readGuests(
  ledger: Ledger,
  emails: readonly string[],
  now: EpochMs,
  timeZone: string,
): Promise<ClientBrief[]> {
  const rows = await clientsAt(ledger, emails)
  if (rows.length === 0) return []
  const { circle } = await readSettings(ledger, now)
  const guests = emails.map((email) => ({ email, name: null, response: null }))
  const invited = new Set(clientsOfEvent({ organizer: null, guests }, circle, knownOf(rows)).map(({ known }) => known))
  const horizon = deriveHorizon(now, timeZone)
  return rows.filter((row) => invited.has(row.id)).map((row) => toClientBrief(row, horizon))
}
