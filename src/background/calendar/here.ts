import { channelOf } from '../../domain/events/start-by-hand.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { type Saying, sayCall, sayIArrived } from '../../domain/meeting/say.ts'
import { findEvents } from '../../ledger/calendar/events.ts'
import { inOneTransaction, type Ledger } from '../../ledger/database.ts'
import { meetingsOfOccurrence } from '../../ledger/queries.ts'
import { recordDrafts } from '../../ledger/record-drafts.ts'
import { draftsToIdentify } from './identify.ts'

/** I am where the event takes place. The meeting that its clock runs for; `null`: no calendar shows such an event. */
export async function startByHand(ledger: Ledger, key: string, atMs: EpochMs, now: EpochMs): Promise<string | null> {
  return inOneTransaction(ledger, async () => {
    const row = (await findEvents(ledger, [key])).get(key)
    if (!row) return null
    const [known] = await meetingsOfOccurrence(ledger, key)
    if (known?.meeting.iAmHere) return known.id
    const meeting = known?.id ?? crypto.randomUUID()
    const saying = (): Saying => ({ id: crypto.randomUUID(), meeting, atMs })
    await recordDrafts(
      ledger,
      [
        sayCall(saying(), channelOf(row.event), row.event.title),
        ...(known ? [] : await draftsToIdentify(ledger, meeting, row, now)),
        sayIArrived(saying()),
      ],
      now,
    )
    return meeting
  })
}
