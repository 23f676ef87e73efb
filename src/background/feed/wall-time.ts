import type { EpochMs } from '../../domain/meeting/fact.ts'

/** A time as a feed writes it. */
export type WallTime = {
  /** What a clock on the wall shows, as if it were in UTC. */
  readonly wallMs: number
  /** A day, which begins at midnight. */
  readonly isDate: boolean
  /** As the feed names it, `UTC` where it says so; `null`: wherever the calendar is. */
  readonly zone: string | null
}

export const DAY_MS = 24 * 60 * 60_000
/** Of an event that says how long it lasts, not when it ends. Google writes an end. */
export const LONGEST_DURATION_MS = 366 * DAY_MS

/** As ical.js writes it after reading; a day under the type of a time ends in bare separators. */
const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?/

/** `null`: no time there is. */
export function parseWallTime(text: string, tzid: string | null): WallTime | null {
  const [, year, month, day, hour, minute = 0, second = 0, utc] = WRITTEN.exec(text) ?? []
  if (year === undefined) return null
  const wallMs = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute),
    Number(second),
  )
  // February 30 would become March 2.
  if (new Date(wallMs).getUTCDate() !== Number(day) || Number(month) > 12 || Number(hour ?? 0) > 23) return null
  return { wallMs, isDate: hour === undefined, zone: utc === 'Z' ? 'UTC' : hour === undefined ? null : tzid }
}

/** Midnight before. */
export const dayOf = (wallMs: number): number => Math.floor(wallMs / DAY_MS) * DAY_MS

/** A stretch of time. */
export type Window = { readonly fromMs: EpochMs; readonly toMs: EpochMs }

export const overlaps = ({ fromMs, toMs }: Window, startMs: EpochMs, endMs: EpochMs | null): boolean =>
  startMs < toMs && (startMs >= fromMs || (endMs ?? startMs) > fromMs)
