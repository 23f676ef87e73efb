import { noticeBefore } from '../../domain/events/moves.ts'
import { channelOf } from '../../domain/events/start-by-hand.ts'
import type { EpochMs, FactDraft } from '../../domain/meeting/fact.ts'
import { isShortNotice } from '../../domain/policy/short-notice.ts'
import type { EventRow } from '../../ledger/calendar/event-row.ts'
import type { KeptChange } from '../../ledger/calendar/keep-look.ts'
import { toEventRow } from '../../ledger/calendar/looks.ts'
import { sourceOf } from '../../ledger/calendar/source.ts'
import { inOneTransaction, type Ledger } from '../../ledger/database.ts'
import { meetingsOfOccurrence } from '../../ledger/queries.ts'
import { recordDrafts } from '../../ledger/record-drafts.ts'
import { readTerms } from '../../ledger/settings.ts'
import { draftsToIdentify } from './identify.ts'

/**
 * Opens a meeting for what was called off or moved at short notice, so that the user can be asked whose doing that was.
 * Of what was called off in time nothing is opened, and nobody is asked. The ids of the meetings.
 */
export async function openCalledOff(
  ledger: Ledger,
  changes: readonly KeptChange[],
  calendar: string,
  now: EpochMs,
): Promise<string[]> {
  const opened: string[] = []
  for (const change of changes) {
    const planned = change.was
    if (!planned || planned.allDay || !callsOff(change)) continue
    const row = toEventRow(change.is ?? planned, calendar, now)
    await inOneTransaction(ledger, async () => {
      if ((await meetingsOfOccurrence(ledger, change.key)).length > 0) return
      const meeting = crypto.randomUUID()
      const drafts = await draftsToIdentify(ledger, meeting, row, now)
      const client = clientIn(drafts)
      if (client === null) return
      const { own } = await readTerms(ledger, client, now)
      if (!isShortNotice(noticeBefore(planned.startMs, change.happenedAt).mostMs, own)) return
      await recordDrafts(ledger, [callOf(meeting, row, now), ...drafts], now)
      opened.push(meeting)
    })
  }
  return opened
}

/** How they would have met. */
const callOf = (meeting: string, { event, calendar }: EventRow, now: EpochMs): FactDraft => ({
  id: crypto.randomUUID(),
  subject: { kind: 'meeting', id: meeting },
  happenedAt: [now, now],
  source: sourceOf(calendar),
  certainty: 'inferred',
  kind: 'call-entered',
  channel: channelOf(event),
  code: event.meetCode,
  title: event.title,
})

const callsOff = ({ body, was, is }: KeptChange): boolean =>
  body.kind !== 'event-seen' || (was !== null && is !== null && was.startMs !== is.startMs)

const clientIn = (drafts: readonly FactDraft[]): string | null =>
  drafts.flatMap((draft) => (draft.kind === 'met-with' ? draft.client : []))[0] ?? null
