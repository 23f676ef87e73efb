import { decidePlanned } from '../domain/events/planned-call.ts'
import type { EpochMs, FactDraft, MeetingFact } from '../domain/meeting/fact.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { occurrenceKey } from '../domain/meeting/unite.ts'
import { decideMeeting, guessSchedule } from '../domain/meeting/which-meeting.ts'
import type { EventRow } from '../ledger/calendar/event-row.ts'
import { eventsUnderCode } from '../ledger/calendar/events.ts'
import { inOneTransaction, type Ledger } from '../ledger/database.ts'
import { findMeeting, meetingsUnderCode } from '../ledger/queries.ts'
import { recordDrafts } from '../ledger/record-drafts.ts'
import { readSettings } from '../ledger/settings.ts'
import { noteAlive } from '../ledger/visits.ts'
import type { Ask } from '../messages/protocol.ts'
import { draftsToIdentify as identify } from './calendar/identify.ts'

/** Of the many instances of a recurring call only these are looked at. */
const RECENT = 20
const MINUTE = 60_000

/**
 * The meeting that a call entered now is: the one the calendar has planned, one that goes on, or a new one. Two tabs that
 * enter at the same moment enter the same.
 */
export async function enterCall(ledger: Ledger, entered: Ask<'call/enter'>, now: number): Promise<string> {
  const { visit, atMs } = entered
  return inOneTransaction(ledger, async () => {
    const meeting = await findOrOpen(ledger, entered, now)
    if (visit !== null) await noteAlive(ledger, { meeting, visit, atMs, watchedSinceMs: atMs, aloneSinceMs: null }, now)
    return meeting
  })
}

async function findOrOpen(ledger: Ledger, { code, title, atMs }: Ask<'call/enter'>, now: number): Promise<string> {
  const held = (await meetingsUnderCode(ledger, code)).slice(0, RECENT).map((row) => row.meeting)
  const planned = await readPlanned(ledger, code, atMs, now)
  const going = decideMeeting(held, atMs)
  if (going && (!planned || !isAnother(going, planned))) {
    if (planned && !going.occurrence) await recordDrafts(ledger, await identify(ledger, going.id, planned, now), now)
    return going.id
  }
  const id = crypto.randomUUID()
  const last = held.find(({ schedule }) => schedule !== null)?.schedule ?? null
  await recordDrafts(
    ledger,
    [
      onPage(id, atMs, { kind: 'call-entered', channel: 'meet', code, title }),
      ...(planned
        ? await identify(ledger, id, planned, now)
        : [onPage(id, atMs, { kind: 'schedule-set', ...guessSchedule(atMs, last, Temporal.Now.timeZoneId()) })]),
    ],
    now,
  )
  // What is identified may be one with a meeting that was there under a smaller id.
  return planned ? ((await findMeeting(ledger, id))?.id ?? id) : id
}

async function readPlanned(ledger: Ledger, code: string, atMs: EpochMs, now: EpochMs): Promise<EventRow | null> {
  const rows = await eventsUnderCode(ledger, code)
  if (rows.length === 0) return null
  const { policy } = await readSettings(ledger, now)
  const events = new Map(rows.filter((row) => row.event.status !== 'cancelled').map((row) => [row.event, row]))
  const planned = decidePlanned([...events.keys()], atMs, policy.usualLengthMinutes * MINUTE)
  return planned && (events.get(planned) ?? null)
}

/** The call went over to another event while nobody was in it. */
const isAnother = ({ occurrence, iAmHere }: Meeting, planned: EventRow): boolean =>
  occurrence !== null && !iAmHere && occurrenceKey(occurrence) !== planned.key

const onPage = (meeting: string, atMs: number, body: MeetingFact): FactDraft => ({
  id: crypto.randomUUID(),
  subject: { kind: 'meeting', id: meeting },
  happenedAt: [atMs, atMs],
  source: { via: 'page', adapter: 'meet', version: 1 },
  certainty: 'inferred',
  ...body,
})
