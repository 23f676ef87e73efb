import type { EpochMs } from '../../domain/meeting/fact.ts'

/** For a field of a day and a time, in the zone: `2026-11-26T15:00`. */
export const slotText = (atMs: EpochMs, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(atMs)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

/** `null`: the field is empty, or not filled in to its end. */
export function parseSlot(text: string, timeZone: string): EpochMs | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds
  } catch {
    // A field of this kind holds a whole moment or nothing that could be read as one.
    return null
  }
}
