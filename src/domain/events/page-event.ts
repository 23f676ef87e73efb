import type { CalendarEvent, EpochMs } from '../meeting/fact.ts'

/** An event as it is read off the page, which does not always say beyond doubt when it starts. */
export type PageEvent = Omit<CalendarEvent, 'startMs'> & { readonly startMs: EpochMs | null }
