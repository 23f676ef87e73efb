import type { SeenEvent } from '../../domain/events/look.ts'
import { occurrenceOfIcal } from '../../domain/events/occurrence-id.ts'
import type { EpochMs, Occurrence } from '../../domain/meeting/fact.ts'
import { grouped } from '../../domain/meeting/grouped.ts'
import { newestStampMs } from './feed-stamp.ts'
import { parseHead } from './parse-head.ts'
import { type Component, readComponent } from './read-component.ts'
import { readSeries, type Series, type SeriesFault } from './read-series.ts'
import { siftEvent } from './sift.ts'
import { type FeedPart, splitFeed, unfolded } from './split-feed.ts'
import { createTimeZones } from './time-zones.ts'
import type { Window } from './wall-time.ts'

/** What a feed holds in a window of time. */
export type ParsedFeed = {
  readonly name: string | null
  /** Email of whose calendar it is, where its name is one: so it is with a primary calendar. */
  readonly owner: string | null
  /** IANA name. */
  readonly timeZone: string
  /** When it was made, by its newest `DTSTAMP`; `null`: it holds no event. */
  readonly asOfMs: EpochMs | null
  readonly events: readonly SeenEvent[]
  readonly excluded: readonly Occurrence[]
  /** Those outside the window that may have been in it. */
  readonly elsewhere: readonly Occurrence[]
  readonly broken: readonly BrokenPart[]
}

/** What could not be read, or not to its end. That it is not among the events says nothing. */
export type BrokenPart = {
  /** As in occurrences; `null`: not even that is known. */
  readonly uid: string | null
  /** Of the feed, counted from 1, where there is no UID. */
  readonly line: number | null
  readonly why: 'no-uid' | 'not-closed' | 'too-long' | 'unreadable' | 'too-many-events' | SeriesFault
}

/** `cut-short`: its end did not arrive, so what is missing may have been in it. */
export type ParseFault = 'not-a-calendar' | 'cut-short'

export type FeedResult =
  | { readonly ok: true; readonly value: ParsedFeed }
  | { readonly ok: false; readonly error: ParseFault }

/** No calendar of a person has as many in a few months. */
const MOST_EVENTS = 20_000
/** With the longest description that Google allows (8,192 characters) and a thousand guests. */
const LONGEST_EVENT = 500_000
/** Google takes no longer one, and a fact holds no longer one. */
const LONGEST_UID = 1_024
const MOST_STEPS = 1_000_000

/**
 * The events of an iCal feed as Google writes it. Each is parsed by itself, so that a broken one costs one. `timeZone`:
 * where the user is, for a feed that does not say where its calendar is.
 */
export function parseFeed(text: string, window: Window, timeZone: string): FeedResult {
  if (!isCalendar(text)) return { ok: false, error: 'not-a-calendar' }
  if (!/\nEND:VCALENDAR\s*$/.test(text.slice(-200))) return { ok: false, error: 'cut-short' }
  const { head, timeZones, events: parts } = splitFeed(text)
  const { name, owner, timeZone: named } = parseHead(head)
  const zones = createTimeZones(timeZones, named, timeZone)
  const reading = { window, zones, budget: { steps: MOST_STEPS } }
  const { components, broken, after } = readParts(text, parts, window)
  const events = new Map<string, SeenEvent>()
  const excluded: Occurrence[] = []
  const elsewhere: Occurrence[] = after.map((uid) => occurrenceOfIcal(uid, null))
  for (const [uid, ofSeries] of grouped(components, (component) => component.uid)) {
    const series = readSeriesSafely(ofSeries, reading)
    if (!series) {
      broken.push(brokenSeries(uid, 'unreadable'))
      continue
    }
    for (const event of series.events) {
      if (events.size < MOST_EVENTS) events.set(keyOf(event.occurrence), event)
      else series.faults.push('too-many-instances')
    }
    excluded.push(...series.excluded)
    elsewhere.push(...series.elsewhere)
    for (const why of new Set(series.faults)) broken.push(brokenSeries(uid, why))
  }
  const value = { name, owner, timeZone: zones.ofCalendar, asOfMs: newestStampMs(text) }
  return { ok: true, value: { ...value, events: [...events.values()], excluded, elsewhere, broken } }
}

export const isCalendar = (text: string): boolean => /^\uFEFF?BEGIN:VCALENDAR\r?\n/.test(text)

type Parts = {
  readonly components: Component[]
  readonly broken: BrokenPart[]
  /** UIDs of single events that begin after the window. */
  readonly after: string[]
}

function readParts(text: string, parts: readonly FeedPart[], window: Window): Parts {
  const read = { components: [] as Component[], broken: [] as BrokenPart[], after: [] as string[] }
  const lineOf = createLineCounter(text)
  for (const part of parts) {
    const place = siftEvent(part.text, window)
    if (place === 'out') continue
    const uid = UID.exec(part.text)?.[1]
    const id = uid === undefined ? '' : unescaped(unfolded(uid)).trim()
    if (id === '') read.broken.push({ uid: null, line: lineOf(part.at), why: 'no-uid' })
    else if (!part.closed) read.broken.push(brokenSeries(id, 'not-closed'))
    else if (place === 'after') read.after.push(id)
    else if (read.components.length === MOST_EVENTS) {
      read.broken.push({ uid: null, line: lineOf(part.at), why: 'too-many-events' })
      return read
    } else readInto(read, id, part.text)
  }
  return read
}

/** `null`: it has times that no calendar goes to, of which `Temporal` throws. */
function readSeriesSafely(...[components, reading]: Parameters<typeof readSeries>): Series | null {
  try {
    return readSeries(components, reading)
  } catch {
    return null
  }
}

function readInto({ components, broken }: Pick<Parts, 'components' | 'broken'>, uid: string, text: string) {
  if (text.length > LONGEST_EVENT || uid.length > LONGEST_UID) {
    broken.push(brokenSeries(uid, 'too-long'))
    return
  }
  try {
    components.push(readComponent(uid, text))
  } catch {
    broken.push(brokenSeries(uid, 'unreadable'))
  }
}

const UID = /\nUID[^:\r\n]*:((?:[^\r\n]|\r?\n[ \t])*)/

const unescaped = (text: string): string => text.replaceAll(/\\([\\;,])/g, '$1')

const keyOf = ({ uid, originalStartMs }: Occurrence): string => `${originalStartMs} ${uid}`

const brokenSeries = (uid: string, why: BrokenPart['why']): BrokenPart => ({
  uid: occurrenceOfIcal(uid, null).uid,
  line: null,
  why,
})

/** For places in their order. */
function createLineCounter(text: string) {
  let [line, counted] = [1, 0]
  return (at: number): number => {
    for (let next = text.indexOf('\n', counted); next !== -1 && next < at; next = text.indexOf('\n', counted)) {
      line += 1
      counted = next + 1
    }
    return line
  }
}
