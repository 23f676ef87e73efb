import { plannedLengthMs } from '../domain/meeting/planned-length.ts'
import { readSurroundings } from '../ledger/calendar/surroundings.ts'
import type { Ledger } from '../ledger/database.ts'
import { findMeeting } from '../ledger/queries.ts'
import type { Reach } from '../messages/protocol.ts'
import { proposeSlot, type WorkingHours } from '../wording/propose-slot.ts'

type Moment = { readonly now: number; readonly timeZone: string; readonly hours: WorkingHours }

/** To whom words about this meeting go, and the slot that they may propose; `null`: no such meeting. */
export async function readReach(
  ledger: Ledger,
  meetingId: string,
  { now, timeZone, hours }: Moment,
): Promise<Reach | null> {
  const row = await findMeeting(ledger, meetingId)
  if (!row) return null
  const { meeting } = row
  const client = meeting.clientId === null ? undefined : await ledger.clients.get(meeting.clientId)
  const { emails, busy } = await readSurroundings(ledger, client?.known ?? null, meeting, now)
  const lengthMs = plannedLengthMs(meeting.schedule, meeting.policy.usualLengthMinutes)
  return { emails, slot: busy && proposeSlot(busy, lengthMs, now, timeZone, hours), timeZone }
}
