import type { EpochMs } from '../../domain/meeting/fact.ts'

/** `2026-11-24` and `10:12` in the zone; `null` where either is not a date or a time. A time that a clock change skips moves forward. */
export function placeTime(date: string, time: string, timeZone: string): EpochMs | null {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds
  } catch {
    return null
  }
}

/** The moment, of the day before, the day itself and the day after, that lies nearest to `nearMs`: meetings cross midnight. */
export function placeTimeNear(date: string, time: string, timeZone: string, nearMs: EpochMs): EpochMs | null {
  const day = Temporal.PlainDate.from(date)
  const moments = [-1, 0, 1].flatMap((days) => placeTime(day.add({ days }).toString(), time, timeZone) ?? [])
  return moments.toSorted((a, b) => Math.abs(a - nearMs) - Math.abs(b - nearMs))[0] ?? null
}

/** The first moment of that clock time at or after `fromMs`. */
export function placeTimeAfter(date: string, time: string, timeZone: string, fromMs: EpochMs): EpochMs | null {
  const day = Temporal.PlainDate.from(date)
  const moments = [0, 1].flatMap((days) => placeTime(day.add({ days }).toString(), time, timeZone) ?? [])
  return moments.find((moment) => moment > fromMs) ?? null
}

/** The date field's and the time field's text of a moment. */
export function unplaceTime(atMs: EpochMs, timeZone: string): { readonly date: string; readonly time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone)
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
