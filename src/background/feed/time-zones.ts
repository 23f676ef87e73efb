import type { EpochMs } from '../../domain/meeting/fact.ts'
import { createFeedZone } from './feed-zone.ts'
import { unfolded } from './split-feed.ts'
import { DAY_MS, type WallTime } from './wall-time.ts'

/** What the clocks on the wall of one place show. */
export type Zone = {
  /** IANA name; `null`: only the feed knows it. */
  readonly name: string | null
  readonly toEpochMs: (wallMs: number) => EpochMs
  readonly toWallMs: (atMs: EpochMs) => number
}

export type TimeZones = {
  /** IANA name of the calendar's own. */
  readonly ofCalendar: string
  /** Of a time; `null`: nobody knows that zone. */
  readonly zoneOf: (time: Pick<WallTime, 'zone'>) => Zone | null
}

/**
 * The zones of a feed. One with an IANA name is asked of the browser: Google's `VTIMEZONE` has only the rules of today,
 * so that instances from before a change of law would jump by an hour. What no exact IANA name says is as the feed
 * describes it (Google wrote `Europe/lisbon` with the hours of Paris), else by the IANA name it is likely to mean.
 */
export function createTimeZones(described: readonly string[], named: string | null, fallback: string): TimeZones {
  const ofCalendar = (named === null ? null : ianaName(named)) ?? fallback
  const texts = new Map(described.map((text) => [/\nTZID:([^\r\n]*)/.exec(unfolded(text))?.[1]?.trim(), text]))
  const known = new Map<string, Zone | null>()
  const create = (id: string): Zone | null => {
    const name = ianaName(id)
    if (name === id) return createZone(name)
    const text = texts.get(id)
    const likely = name ?? ianaName(/[^/]+\/[^/]+$/.exec(id)?.[0] ?? '')
    return (text === undefined ? null : createFeedZone(text)) ?? (likely === null ? null : createZone(likely))
  }
  return {
    ofCalendar,
    zoneOf: ({ zone: id }) => {
      const key = id ?? ofCalendar
      if (!known.has(key)) known.set(key, create(key))
      return known.get(key) ?? null
    },
  }
}

/** In the case in which it is written; `null`: there is no such zone. */
function ianaName(id: string): string | null {
  try {
    return new Temporal.ZonedDateTime(0n, id).timeZoneId
  } catch {
    return null
  }
}

function createZone(name: string): Zone {
  const offsetAt = (atMs: EpochMs) =>
    Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(name).offsetNanoseconds / 1e6
  // Of the days on which, and around which, the clocks are not changed.
  const offsets = new Map<number, number | null>()
  const offsetOn = (day: number) => {
    const kept = offsets.get(day)
    if (kept !== undefined) return kept
    const before = offsetAt((day - 1) * DAY_MS)
    const offset = before === offsetAt((day + 2) * DAY_MS) ? before : null
    offsets.set(day, offset)
    return offset
  }
  return {
    name,
    toWallMs: (atMs) => atMs + offsetAt(atMs),
    toEpochMs(wallMs) {
      const offset = offsetOn(Math.floor(wallMs / DAY_MS))
      if (offset !== null) return wallMs - offset
      const wall = Temporal.Instant.fromEpochMilliseconds(wallMs).toZonedDateTimeISO('UTC').toPlainDateTime()
      return wall.toZonedDateTime(name).epochMilliseconds
    },
  }
}
