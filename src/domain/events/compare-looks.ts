import type { Moment } from '../meeting/fact.ts'
import { occurrenceKey } from '../meeting/unite.ts'
import { absentAt, type EventChange, eventChanges, firstSight } from './event-changes.ts'
import type { Look } from './look.ts'
import { findMissing, type Missing } from './missing-events.ts'
import { withoutUnread } from './without-unread.ts'

export type Comparison = {
  /**
   * `newer`: believed; the look takes the place of the one before. `doubtful`: so much is missing that it may be the
   * source's fault; keep the look before, and hand this one in as `doubted` with the next. `not-newer`: it proves
   * nothing and may be thrown away.
   */
  readonly verdict: 'newer' | 'doubtful' | 'not-newer'
  /** By key; empty unless the look is believed. */
  readonly changes: readonly EventChange[]
}

export type Around = {
  /** The look after `before` that was found doubtful. */
  readonly doubted?: Look | null
  /** The last looks at the user's other calendars: an event that is still in one of them is not called off. */
  readonly others?: readonly Look[]
}

/** From this many planned events on, a loss of more than half of them at once is not believed at first sight. */
const MANY = 4

/**
 * What became of everything planned since the last look that was believed; `null`: there was none. What had begun by
 * then stays as it was. Times are intervals between the two looks.
 *
 * An event is gone only where nothing else explains it (see `findMissing`). A look is doubtful if it shows no event at
 * all, or lacks more than half of four or more planned ones without a word of why; what a second, newer look lacks too
 * is believed. A failed fetch and a page with a filter make no look, and an old feed is not newer.
 */
export function compareLooks(
  before: Look | null,
  after: Look,
  { doubted = null, others = [] }: Around = {},
): Comparison {
  if (!before) return { verdict: 'newer', changes: sorted(firstSight(after)) }
  if (before.calendar !== after.calendar || after.asOfMs <= before.asOfMs) return { verdict: 'not-newer', changes: [] }
  const missing = findMissing(withoutUnread(before, after), after, others)
  const first = doubted && isBetween(doubted, before, after) ? doubted : null
  const lacked = new Set(
    first ? findMissing(withoutUnread(before, first), first, others).gone.map(({ key }) => key) : [],
  )
  const fresh = missing.gone.filter(({ key }) => !lacked.has(key))
  if (isDoubtful(after, missing, fresh.length)) return { verdict: 'doubtful', changes: [] }
  const between: Moment = [before.asOfMs, after.asOfMs]
  const sooner: Moment = [before.asOfMs, first?.asOfMs ?? after.asOfMs]
  const was = new Map(before.events.map((event) => [occurrenceKey(event.occurrence), event]))
  return {
    verdict: 'newer',
    changes: sorted([
      ...after.events.flatMap((event) => {
        const key = occurrenceKey(event.occurrence)
        const kept = event.status === 'cancelled' && missing.heldByOthers.has(key)
        return kept ? [] : eventChanges(was.get(key) ?? null, event, between)
      }),
      ...missing.gone.map((event) => absentAt(event, 'gone', lacked.has(event.key) ? sooner : between)),
      ...missing.excluded.map((event) => absentAt(event, 'excluded', between)),
    ]),
  }
}

const isDoubtful = (after: Look, { planned }: Missing, lost: number): boolean =>
  lost > 0 && (after.events.length === 0 || (planned >= MANY && lost * 2 > planned))

const isBetween = (look: Look, before: Look, after: Look): boolean =>
  look.calendar === before.calendar && look.asOfMs > before.asOfMs && look.asOfMs < after.asOfMs

/** Stable: of one event, how it is shown comes before who declined it. */
const sorted = (changes: readonly EventChange[]): EventChange[] =>
  changes.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
