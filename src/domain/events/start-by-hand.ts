import type { CalendarEvent, Channel, EpochMs } from '../meeting/fact.ts'

const HOUR = 3_600_000
const EARLY_MS = HOUR
const USUAL_LENGTH_MS = HOUR

/** Whether "I'm here" can be said of an event now: it has no Meet call to tell it, and is about to be or is on. */
export function canStartByHand(
  { meetCode, allDay, startMs, endMs }: Pick<CalendarEvent, 'meetCode' | 'allDay' | 'startMs' | 'endMs'>,
  now: EpochMs,
): boolean {
  if (meetCode !== null || allDay) return false
  return now >= startMs - EARLY_MS && now < (endMs ?? startMs + USUAL_LENGTH_MS)
}

/** How the parties of an event meet, by what it says of it. */
export function channelOf({ meetCode, link, place }: Pick<CalendarEvent, 'meetCode' | 'link' | 'place'>): Channel {
  if (meetCode !== null) return 'meet'
  if (link !== null) return /^(?:tel:|\+?[\d\s().-]{6,}$)/.test(link) ? 'phone' : 'other'
  return place === null ? 'other' : 'in-person'
}
