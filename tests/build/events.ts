import type { Look, SeenEvent } from '../../src/domain/events/look.ts'
import type { Guest, GuestResponse } from '../../src/domain/meeting/fact.ts'
import { at, MINUTE } from './facts.ts'

export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const single = (uid: string) => ({ uid, originalStartMs: null })

export const guest = (
  email: string,
  response: GuestResponse | null = 'accepted',
  name: string | null = null,
): Guest => ({
  email,
  name,
  response,
})

/** Half an hour with Ada of Acme, which I hold, at ten on the day all tests play. */
export function buildEvent(event: Partial<SeenEvent> = {}): SeenEvent {
  const startMs = event.startMs ?? at('10:00')
  return {
    occurrence: single('e1@google.com'),
    title: 'Budget',
    startMs,
    endMs: startMs + 30 * MINUTE,
    timeZone: 'UTC',
    allDay: false,
    place: null,
    meetCode: null,
    link: null,
    organizer: 'me@me.test',
    guests: [guest('ada@acme.test')],
    status: 'confirmed',
    busy: true,
    ...event,
  }
}

/** One calendar as of a time of the day all tests play, over three days before and thirty after. */
export const buildLook = (clock: string, events: readonly SeenEvent[], look: Partial<Look> = {}): Look => ({
  calendar: 'c1',
  asOfMs: at(clock),
  fromMs: at('00:00') - 3 * DAY,
  toMs: at('00:00') + 30 * DAY,
  events,
  excluded: [],
  ...look,
})
