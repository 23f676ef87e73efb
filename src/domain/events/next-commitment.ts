import type { EpochMs, Occurrence } from '../meeting/fact.ts'
import { occurrenceKey } from '../meeting/unite.ts'
import { addressOf } from './address.ts'
import type { SeenEvent } from './look.ts'

/**
 * When the next thing begins that I cannot miss, after the meeting has begun; `null`: nothing is known of any. It may
 * begin while the meeting still runs. Free time, whole days and what I declined bind nobody.
 */
export function deriveNextCommitment(
  events: readonly SeenEvent[],
  meeting: { readonly occurrence: Occurrence | null; readonly startMs: EpochMs },
  myEmails: readonly string[],
): EpochMs | null {
  const own = meeting.occurrence && occurrenceKey(meeting.occurrence)
  const mine = new Set(myEmails.map(addressOf))
  const starts = events
    .filter(({ status, busy, allDay }) => status !== 'cancelled' && busy && !allDay)
    .filter(({ guests }) => !guests.some((guest) => guest.response === 'declined' && mine.has(addressOf(guest.email))))
    .filter(({ occurrence, startMs }) => startMs > meeting.startMs && occurrenceKey(occurrence) !== own)
    .map(({ startMs }) => startMs)
  return starts.length > 0 ? Math.min(...starts) : null
}
