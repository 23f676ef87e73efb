import type { Slot } from '../domain/events/busy-slots.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'

export type WorkingHours = {
  /** ISO 8601 week days: Monday is 1. */
  readonly days: readonly number[]
  /** `09:00`. */
  readonly from: string
  /** `17:00`; one not after `from` is on the next day. */
  readonly to: string
}

const MINUTE = 60_000
const STEP_MINUTES = 15
/** Nobody can answer sooner. */
const SOONEST = 60 * MINUTE
const FARTHEST_DAYS = 60

/**
 * The next free slot within the working hours, on a quarter of an hour of the wall clock; `null`: none in the next 60
 * days. `busy` in any order.
 */
export function proposeSlot(
  busy: readonly Slot[],
  lengthMs: number,
  now: EpochMs,
  timeZone: string,
  hours: WorkingHours,
): Slot | null {
  const soonestMs = now + SOONEST
  // The working day that began yesterday may reach into today.
  const firstDay = zoned(soonestMs, timeZone).toPlainDate().subtract({ days: 1 })
  for (let days = 0; days <= FARTHEST_DAYS; days++) {
    const open = openOn(firstDay.add({ days }), timeZone, hours)
    const slot = open && firstFree(busy, lengthMs, { ...open, startMs: Math.max(open.startMs, soonestMs) }, timeZone)
    if (slot) return slot
  }
  return null
}

const zoned = (atMs: EpochMs, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone)

function openOn(day: Temporal.PlainDate, timeZone: string, { days, from, to }: WorkingHours): Slot | null {
  if (!days.includes(day.dayOfWeek)) return null
  const [opens, closes] = [Temporal.PlainTime.from(from), Temporal.PlainTime.from(to)]
  const lastDay = Temporal.PlainTime.compare(closes, opens) > 0 ? day : day.add({ days: 1 })
  return {
    startMs: day.toZonedDateTime({ timeZone, plainTime: opens }).epochMilliseconds,
    endMs: lastDay.toZonedDateTime({ timeZone, plainTime: closes }).epochMilliseconds,
  }
}

function firstFree(busy: readonly Slot[], lengthMs: number, open: Slot, timeZone: string): Slot | null {
  let startMs = onStep(open.startMs, timeZone)
  while (startMs + lengthMs <= open.endMs) {
    const endMs = startMs + lengthMs
    const inTheWay = busy.filter((each) => each.startMs < endMs && each.endMs > startMs)
    if (inTheWay.length === 0) return { startMs, endMs }
    startMs = onStep(Math.max(...inTheWay.map((each) => each.endMs)), timeZone)
  }
  return null
}

const onStep = (atMs: EpochMs, timeZone: string): EpochMs =>
  zoned(atMs, timeZone).round({ smallestUnit: 'minute', roundingIncrement: STEP_MINUTES, roundingMode: 'ceil' })
    .epochMilliseconds
