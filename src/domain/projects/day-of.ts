import type { Day, EpochMs } from '../meeting/fact.ts'

/** The day of the calendar on which it is that moment; `timeZone`: IANA name. */
export const dayOf = (atMs: EpochMs, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate().toString()
