import { eventChanges } from '../../domain/events/event-changes.ts'
import { nameByGuests } from '../../domain/events/name-by-guests.ts'
import type { EpochMs, FactBody, FactDraft, Subject } from '../../domain/meeting/fact.ts'
import { readEventClients } from '../../ledger/calendar/event-clients.ts'
import type { EventRow } from '../../ledger/calendar/event-row.ts'
import { sourceOf } from '../../ledger/calendar/source.ts'
import type { Ledger } from '../../ledger/database.ts'
import { factsAbout } from '../../ledger/facts-about.ts'
import { readSettings } from '../../ledger/settings.ts'

/**
 * What ties a meeting to an event: which one it is, how the calendar shows it, and with whom. A client of whom nothing
 * is on record is made by the guests' addresses, which is a proposal: all of it is inferred, and the user's word wins.
 * With several clients in the event, whom this meeting is with is left to the user.
 */
export async function draftsToIdentify(
  ledger: Ledger,
  meeting: string,
  row: EventRow,
  now: EpochMs,
): Promise<FactDraft[]> {
  const { circle } = await readSettings(ledger, now)
  const clients = await readEventClients(ledger, row.event, circle)
  const source = sourceOf(row.calendar)
  const infer = (subject: Subject, body: FactBody): FactDraft => ({
    id: crypto.randomUUID(),
    subject,
    happenedAt: [now, now],
    source,
    certainty: 'inferred',
    ...body,
  })
  const about: Subject = { kind: 'meeting', id: meeting }
  const [client] = clients.length === 1 ? clients : []
  const clientId = client ? (client.known ?? crypto.randomUUID()) : null
  const seen =
    (await factsAbout(ledger, { kind: 'event', id: row.key })).length > 0
      ? []
      : eventChanges(null, row.event, [null, row.asOfMs])
  return [
    ...seen.map(
      ({ key, happenedAt, body }): FactDraft => ({
        ...infer({ kind: 'event', id: key }, body),
        happenedAt,
        certainty: 'measured',
      }),
    ),
    ...(client?.known === null && clientId !== null
      ? [infer({ kind: 'client', id: clientId }, nameByGuests(client, row.event))]
      : []),
    infer(about, { kind: 'identified-as', occurrence: row.event.occurrence, client: clientId }),
    ...(clientId === null ? [] : [infer(about, { kind: 'met-with', client: clientId, person: null })]),
  ]
}
