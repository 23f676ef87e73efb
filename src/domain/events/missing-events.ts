import type { Occurrence } from '../meeting/fact.ts'
import { grouped } from '../meeting/grouped.ts'
import { occurrenceKey } from '../meeting/unite.ts'
import { addressOf } from './address.ts'
import type { Look, SeenEvent } from './look.ts'

export type MissingEvent = { readonly key: string; readonly occurrence: Occurrence }

export type Missing = {
  /** How many events the first look had planned that the second could have shown. */
  readonly planned: number
  /** Those of them that are not there, and nothing says why. */
  readonly gone: readonly MissingEvent[]
  /** Those that their series now leaves out. */
  readonly excluded: readonly MissingEvent[]
  /** Keys of what the other calendars hold. */
  readonly heldByOthers: ReadonlySet<string>
}

const keyOf = (event: { readonly occurrence: Occurrence }) => occurrenceKey(event.occurrence)

/**
 * What was planned at `before` and is missing in `after`. Not missing: what begins outside either window, what is known
 * to be elsewhere in the calendar or in another one, and what goes on under another key. That is so
 * - where the same event or series has new instances in the time that `before` covered: a single event was made to
 *   repeat, or the other way round, or a series was split or rescheduled as a whole, which gives every instance a new
 *   key. One instance that is taken out of a series is always left out by name, and never hides behind this;
 * - where an event with the same start, title and guests is new: it was made anew.
 */
export function findMissing(before: Look, after: Look, others: readonly Look[]): Missing {
  const fromMs = Math.max(before.fromMs, after.fromMs)
  const toMs = Math.min(before.toMs, after.toMs)
  const planned = before.events.filter(
    ({ status, startMs }) => status !== 'cancelled' && startMs > before.asOfMs && startMs >= fromMs && startMs < toMs,
  )
  const heldByOthers = new Set(others.flatMap(({ events }) => events.filter(isOn).map(keyOf)))
  const known = new Set([...before.events.map(keyOf), ...(before.elsewhere ?? []).map(occurrenceKey)])
  const newcomers = after.events.filter((event) => isOn(event) && !known.has(keyOf(event)))
  const rescheduled = new Set(
    newcomers.flatMap(({ occurrence, startMs }) =>
      startMs >= before.fromMs && startMs < before.toMs ? occurrence.uid : [],
    ),
  )
  const madeAnew = grouped(newcomers, ({ startMs }) => startMs)
  const there = new Set([...after.events.map(keyOf), ...(after.elsewhere ?? []).map(occurrenceKey), ...heldByOthers])
  const leftOut = new Set(after.excluded.map(occurrenceKey))
  const absent = planned.filter(
    (event) =>
      !there.has(keyOf(event)) && !(madeAnew.get(event.startMs) ?? []).some((other) => isSameMeeting(event, other)),
  )
  return {
    planned: planned.length,
    gone: absent.filter((event) => !leftOut.has(keyOf(event)) && !rescheduled.has(event.occurrence.uid)).map(missing),
    excluded: absent.filter((event) => leftOut.has(keyOf(event))).map(missing),
    heldByOthers,
  }
}

const isOn = ({ status }: SeenEvent) => status !== 'cancelled'

const missing = ({ occurrence }: SeenEvent): MissingEvent => ({ key: occurrenceKey(occurrence), occurrence })

const isSameMeeting = (a: SeenEvent, b: SeenEvent) => a.title === b.title && guestsOf(a) === guestsOf(b)

const guestsOf = ({ guests }: SeenEvent) => JSON.stringify(guests.map(({ email }) => addressOf(email)).toSorted())
