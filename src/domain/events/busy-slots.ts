import type { EpochMs } from '../meeting/fact.ts'
import { addressOf } from './address.ts'
import type { SeenEvent } from './look.ts'

export type Slot = { readonly startMs: EpochMs; readonly endMs: EpochMs }

const USUAL_LENGTH_MS = 30 * 60_000

/** When I am taken: whatever is not free time, called off or declined. A whole day that is marked as busy counts too. */
export function busySlots(events: readonly SeenEvent[], myEmails: readonly string[]): Slot[] {
  const mine = new Set(myEmails.map(addressOf))
  return events
    .filter(({ status, busy }) => status !== 'cancelled' && busy)
    .filter(
      ({ guests }) => !guests.some(({ email, response }) => response === 'declined' && mine.has(addressOf(email))),
    )
    .map(({ startMs, endMs }) => ({ startMs, endMs: endMs ?? startMs + USUAL_LENGTH_MS }))
}
