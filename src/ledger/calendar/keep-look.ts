import { compareLooks } from '../../domain/events/compare-looks.ts'
import type { EventChange } from '../../domain/events/event-changes.ts'
import type { Look, SeenEvent } from '../../domain/events/look.ts'
import type { EpochMs, FactDraft, Source } from '../../domain/meeting/fact.ts'
import { occurrenceKey } from '../../domain/meeting/unite.ts'
import { inOneTransaction, type Ledger } from '../database.ts'
import { recordDrafts } from '../record-drafts.ts'
import { doubtLook, putLook, readLooks } from './looks.ts'
import { sourceOf } from './source.ts'

/** A change with the event as it was before (`null`: not there) and as it is (`null`: gone). */
export type KeptChange = EventChange & { readonly was: SeenEvent | null; readonly is: SeenEvent | null }

export type Kept = {
  /** `false`: older than what is known, so it says nothing. */
  readonly taken: boolean
  /** What was written down. */
  readonly changes: readonly KeptChange[]
}

/**
 * Keeps a look and writes down what changed since the one before, as far as it `concerns` anybody but the user. A look
 * that proves nothing changes nothing; one that is doubtful waits for the next.
 */
export async function keepLook(
  ledger: Ledger,
  look: Look,
  concerns: (event: SeenEvent) => boolean,
  now: EpochMs,
): Promise<Kept> {
  return inOneTransaction(ledger, async () => {
    const kept = await readLooks(ledger)
    const before = kept.find((one) => one.look.calendar === look.calendar) ?? null
    const others = kept.filter((one) => one !== before).map((one) => one.look)
    const comparison = compareLooks(before?.look ?? null, look, { doubted: before?.doubted ?? null, others })
    if (comparison.verdict === 'doubtful' && before) await doubtLook(ledger, before.look, look)
    if (comparison.verdict !== 'newer') return { taken: comparison.verdict === 'doubtful', changes: [] }
    await putLook(ledger, look)
    const [was, is] = [byKey(before?.look.events ?? []), byKey(look.events)]
    const changes = comparison.changes
      .map((change) => ({ ...change, was: was.get(change.key) ?? null, is: is.get(change.key) ?? null }))
      .filter((change) => [change.was, change.is].some((event) => event !== null && concerns(event)))
    await recordDrafts(
      ledger,
      changes.map((change) => toDraft(change, sourceOf(look.calendar))),
      now,
    )
    return { taken: true, changes }
  })
}

const byKey = (events: readonly SeenEvent[]) => new Map(events.map((event) => [occurrenceKey(event.occurrence), event]))

/** A calendar is believed about its own events; what follows from them for anybody is the user's to say. */
export const toDraft = ({ key, happenedAt, body }: EventChange, source: Source): FactDraft => ({
  id: crypto.randomUUID(),
  subject: { kind: 'event', id: key },
  happenedAt,
  source,
  certainty: 'measured',
  ...body,
})
