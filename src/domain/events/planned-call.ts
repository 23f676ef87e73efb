import type { CalendarEvent, EpochMs } from '../meeting/fact.ts'

const MINUTE = 60_000
/** How early people come, and how late they still come in. */
const BEFORE_MS = 60 * MINUTE
const AFTER_MS = 15 * MINUTE

type Slot = Pick<CalendarEvent, 'startMs' | 'endMs' | 'allDay'>

/**
 * Of the events under one call, the one that a person who enters at `atMs` comes for: what runs then, of that the one
 * begun last, else the nearest; `null`: none is near. `usualLengthMs`: of those that have no end.
 */
export function decidePlanned<E extends Slot>(events: readonly E[], atMs: EpochMs, usualLengthMs: number): E | null {
  const timed = events.filter(({ allDay }) => !allDay)
  const endOf = ({ startMs, endMs }: Slot) => endMs ?? startMs + usualLengthMs
  const running = timed.filter((event) => event.startMs <= atMs && atMs < endOf(event))
  const near = timed.filter((event) => atMs >= event.startMs - BEFORE_MS && atMs <= endOf(event) + AFTER_MS)
  // Whoever enters in the last minutes of one comes for the next that begins at its end.
  const soon = near.filter(({ startMs }) => startMs > atMs && startMs - atMs <= AFTER_MS / 3)
  const distance = (event: E) => Math.abs(event.startMs - atMs)
  const nearest = (among: readonly E[]) => among.toSorted((a, b) => distance(a) - distance(b))[0]
  return nearest(soon) ?? nearest(running) ?? nearest(near) ?? null
}
