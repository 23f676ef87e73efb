import ICAL from 'ical.js'
import type { SeenEvent } from '../../domain/events/look.ts'
import { grouped } from '../../domain/meeting/grouped.ts'
import type { RuleData } from './expand-rule.ts'
import { type Property, readEmail, readGuests } from './guests.ts'
import { readWhere } from './video-link.ts'
import { LONGEST_DURATION_MS, parseWallTime, type WallTime } from './wall-time.ts'

/** One `VEVENT`: a single event, a series, or one instance of a series told apart. */
export type Component = {
  readonly uid: string
  /** The higher one is newer. */
  readonly sequence: number
  readonly start: WallTime
  readonly end: WallTime | null
  /** In place of an end. */
  readonly lastsMs: number | null
  /** The start that the series gives the instance; `null`: this is no instance. */
  readonly instanceOf: WallTime | null
  readonly andFollowing: boolean
  readonly rules: readonly RuleData[]
  readonly dates: readonly WallTime[]
  readonly leftOut: readonly WallTime[]
  readonly shown: Shown
}

/** What does not depend on when. */
export type Shown = Omit<SeenEvent, 'occurrence' | 'startMs' | 'endMs' | 'timeZone' | 'allDay'>

/** As much as a fact can hold; a longer one is no title. */
const LONGEST_WORDS = 5_000
const STATUS: Readonly<Record<string, SeenEvent['status']>> = { TENTATIVE: 'tentative', CANCELLED: 'cancelled' }

/** Throws where the text is no event: it is not written as the format demands, or does not say when it begins. */
export function readComponent(uid: string, text: string): Component {
  const [, properties] = ICAL.parse(text) as readonly [string, readonly Property[]]
  const byName = grouped(properties, ([name]) => name)
  const first = (name: string) => byName.get(name)?.[0]
  const time = (name: string) => timesOf(first(name) ? [first(name) as Property] : [])[0] ?? null
  const start = time('dtstart')
  if (start === null) throw new Error('no start')
  const instance = first('recurrence-id')
  if (instance && time('recurrence-id') === null) throw new Error('no instance')
  return {
    uid,
    sequence: Number(first('sequence')?.[3] ?? 0),
    start,
    end: time('dtend'),
    lastsMs: durationOf(first('duration')),
    instanceOf: time('recurrence-id'),
    andFollowing: instance?.[1]['range'] === 'THISANDFUTURE',
    rules: (byName.get('rrule') ?? []).map(([, , , rule]) => rule as RuleData),
    dates: timesOf(byName.get('rdate') ?? []),
    leftOut: timesOf(byName.get('exdate') ?? []),
    shown: shownIn(byName),
  }
}

function durationOf(property: Property | undefined): number | null {
  if (!property) return null
  const lastsMs = ICAL.Duration.fromString(String(property[3])).toSeconds() * 1000
  if (lastsMs > LONGEST_DURATION_MS) throw new Error('too long')
  return lastsMs
}

function shownIn(byName: ReadonlyMap<string, readonly Property[]>): Shown {
  const words = (name: string) => {
    const value = byName.get(name)?.[0]?.[3]
    return typeof value === 'string' ? value : ''
  }
  const { place, meetCode, link } = readWhere({
    conference: words('x-google-conference'),
    location: words('location'),
    description: words('description'),
  })
  return {
    title: words('summary').trim().slice(0, LONGEST_WORDS),
    place: place?.slice(0, LONGEST_WORDS) ?? null,
    meetCode,
    link: link?.slice(0, LONGEST_WORDS) ?? null,
    organizer: readEmail(byName.get('organizer')?.[0]),
    guests: readGuests(byName.get('attendee') ?? []),
    status: STATUS[words('status').toUpperCase()] ?? 'confirmed',
    busy: words('transp').toUpperCase() !== 'TRANSPARENT',
  }
}

/** What is no time is left out. */
function timesOf(properties: readonly Property[]): WallTime[] {
  return properties.flatMap(([, { tzid }, , ...values]) =>
    // A period is its start and its end.
    values.flatMap((value) => {
      const text = Array.isArray(value) ? (value as unknown[])[0] : value
      return parseWallTime(String(text), typeof tzid === 'string' ? tzid : null) ?? []
    }),
  )
}
