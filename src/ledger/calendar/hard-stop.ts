import { deriveNextCommitment } from '../../domain/events/next-commitment.ts'
import type { EpochMs, Occurrence } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { deriveHardStop, type HardStop } from '../../domain/policy/hard-stop.ts'
import type { Ledger } from '../database.ts'
import { eventsStarting } from './events.ts'
import { readOwnEmails } from './own-emails.ts'

/** No meeting is so long that what begins later could end it. */
const AHEAD_MS = 12 * 60 * 60_000

/** When I leave this meeting, by its end and by what the calendars say comes next; `null`: no start is known. */
export async function readHardStop(ledger: Ledger, meeting: Meeting): Promise<HardStop | null> {
  const { schedule, occurrence, policy } = meeting
  return schedule && deriveHardStop(schedule, policy, await readNextCommitment(ledger, occurrence, schedule.startMs))
}

async function readNextCommitment(
  ledger: Ledger,
  occurrence: Occurrence | null,
  startMs: EpochMs,
): Promise<EpochMs | null> {
  const rows = await eventsStarting(ledger, startMs, startMs + AHEAD_MS)
  if (rows.length === 0) return null
  const own = await readOwnEmails(ledger)
  return deriveNextCommitment(
    rows.map((row) => row.event),
    { occurrence, startMs },
    own,
  )
}
