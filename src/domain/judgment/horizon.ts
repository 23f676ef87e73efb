import type { EpochMs } from '../meeting/fact.ts'

/** The present, and how far back each memory reaches in the user's calendar. */
export type Horizon = {
  readonly now: EpochMs
  /** IANA name. */
  readonly timeZone: string
  readonly since90DaysMs: EpochMs
  readonly since12MonthsMs: EpochMs
}

const zoned = (atMs: EpochMs, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone)

/** One for all clients: it is the same for each of them. */
export function deriveHorizon(now: EpochMs, timeZone: string): Horizon {
  const present = zoned(now, timeZone)
  return {
    now,
    timeZone,
    since90DaysMs: present.subtract({ days: 90 }).epochMilliseconds,
    since12MonthsMs: present.subtract({ months: 12 }).epochMilliseconds,
  }
}

/** 90 days later by the calendar: the same wall-clock time, whatever summer time did between. */
export const plus90Days = (atMs: EpochMs, timeZone: string): EpochMs =>
  zoned(atMs, timeZone).add({ days: 90 }).epochMilliseconds

/** Which calendar quarter it is, such as `2026-4`. */
export function quarterOf(atMs: EpochMs, timeZone: string): string {
  const { year, month } = zoned(atMs, timeZone)
  return `${year}-${Math.ceil(month / 3)}`
}
