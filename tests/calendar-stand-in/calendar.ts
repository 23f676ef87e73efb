export type StandInGuest = {
  readonly email: string
  readonly name?: string
  readonly response?: 'accepted' | 'declined' | 'tentative'
  readonly organizer?: boolean
}

/** An event as a test tells it to the page. */
export type StandInEvent = {
  /** As the page has it: of a series with the stamp of the instance, `x_20261124T090000Z`. */
  readonly eventId: string
  /** Where it is seen; a domain may be written short, `ada@m`. */
  readonly calendarId?: string
  readonly title: string
  /** `2026-11-24T10:00` by the clock of the calendar, or `2026-11-24` for a whole day. */
  readonly start: string
  /** The same; of whole days the last. */
  readonly end: string
  readonly place?: string
  readonly meetCode?: string
  readonly description?: string
  /** How often, as the bubble says it behind the time. */
  readonly repeats?: string
  readonly guests?: readonly StandInGuest[]
}

/** What the page shows to whoever has it open. */
export type Calendar = {
  readonly email: string
  /** IANA name; the clocks of all events are in it. */
  readonly zone: string
  readonly events: readonly StandInEvent[]
  /** How often the page was made to draw its grid anew. */
  readonly drawings: number
}

export const EMPTY_CALENDAR: Calendar = { email: 'vera@lind.test', zone: 'UTC', events: [], drawings: 0 }

/** What was done on the page, by the browser's clock. `stripped`: how many nodes of others a bubble threw out. */
export type CalendarLogEntry = {
  readonly what: 'opened' | 'closed' | 'saved' | 'stripped'
  readonly of: string
  readonly guests: readonly string[]
  readonly atMs: number
}
