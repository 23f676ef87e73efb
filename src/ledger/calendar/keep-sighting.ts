import { eventChanges } from '../../domain/events/event-changes.ts'
import { mergeSighting } from '../../domain/events/merge-sighting.ts'
import type { PageEvent } from '../../domain/events/page-event.ts'
import type { CalendarEvent, EpochMs } from '../../domain/meeting/fact.ts'
import { occurrenceKey } from '../../domain/meeting/unite.ts'
import { inOneTransaction, type Ledger } from '../database.ts'
import { recordDrafts } from '../record-drafts.ts'
import type { EventRow } from './event-row.ts'
import { findEvents } from './events.ts'
import { toDraft } from './keep-look.ts'
import { toEventRow } from './looks.ts'
import { PAGE_CALENDAR, sourceOf } from './source.ts'

/**
 * Keeps what a page showed of one event, and writes down what is new of it if it `concerns` anybody but the user.
 * `null`: it is not known when it takes place.
 */
export async function keepSighting(
  ledger: Ledger,
  shown: PageEvent,
  atMs: EpochMs,
  concerns: (event: CalendarEvent) => boolean,
  now: EpochMs,
): Promise<EventRow | null> {
  return inOneTransaction(ledger, async () => {
    const key = occurrenceKey(shown.occurrence)
    const before = (await findEvents(ledger, [key])).get(key)
    const event = mergeSighting(before?.event ?? null, shown)
    if (!event) return null
    const row = toEventRow(event, PAGE_CALENDAR, atMs)
    await ledger.events.put(row)
    const changes = concerns(event) ? eventChanges(before?.event ?? null, event, [before?.asOfMs ?? null, atMs]) : []
    await recordDrafts(
      ledger,
      changes.map((change) => toDraft(change, sourceOf(PAGE_CALENDAR))),
      now,
    )
    return row
  })
}
