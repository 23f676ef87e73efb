import type { FactDraft, MeetingFact } from '../domain/meeting/fact.ts'
import { decideMeeting, guessSchedule } from '../domain/meeting/which-meeting.ts'
import { inOneTransaction, type Ledger } from '../ledger/database.ts'
import { meetingsUnderCode } from '../ledger/queries.ts'
import { recordDrafts } from '../ledger/record-drafts.ts'
import type { Ask } from '../messages/protocol.ts'

/** Of the many instances of a recurring call only these are looked at. */
const RECENT = 20

/**
 * The meeting that a call entered now is: one that goes on, or a new one. Two tabs that enter at the same moment enter
 * the same.
 */
export async function enterCall(ledger: Ledger, entered: Ask<'call/enter'>, now: number): Promise<string> {
  const { code, title, atMs, timeZone } = entered
  return inOneTransaction(ledger, async () => {
    const held = (await meetingsUnderCode(ledger, code)).slice(0, RECENT).map((row) => row.meeting)
    const going = decideMeeting(held, atMs)
    if (going) return going.id
    const id = crypto.randomUUID()
    const last = held.find(({ schedule }) => schedule !== null)?.schedule ?? null
    await recordDrafts(
      ledger,
      [
        onPage(id, atMs, { kind: 'call-entered', channel: 'meet', code, title }),
        onPage(id, atMs, { kind: 'schedule-set', ...guessSchedule(atMs, last, timeZone) }),
      ],
      now,
    )
    return id
  })
}

const onPage = (meeting: string, atMs: number, body: MeetingFact): FactDraft => ({
  id: crypto.randomUUID(),
  subject: { kind: 'meeting', id: meeting },
  happenedAt: [atMs, atMs],
  source: { via: 'page', adapter: 'meet', version: 1 },
  certainty: 'inferred',
  ...body,
})
