import { byRecording, ofKind, prevailing } from './effective.ts'
import type { Fact, FactOf, Occurrence } from './fact.ts'
import type { Schedule } from './meeting.ts'
import { occurrenceKey } from './unite.ts'

/** The occurrence as it was seen, in the order of seeing. */
export function eventHistory(facts: readonly Fact[], occurrence: Occurrence | null): FactOf<'event-seen'>[] {
  if (!occurrence) return []
  const key = occurrenceKey(occurrence)
  return ofKind(facts, 'event-seen')
    .filter((seen) => occurrenceKey(seen.occurrence) === key)
    .toSorted(byRecording)
}

/** What the user said, then what the calendar says, then a guess. */
export function deriveSchedule(facts: readonly Fact[], history: readonly FactOf<'event-seen'>[]): Schedule | null {
  const set = prevailing(ofKind(facts, 'schedule-set'))
  if (set && set.certainty !== 'inferred') return { ...times(set), basis: 'hand' }
  const seen = history.at(-1)
  if (seen) return { ...times(seen), basis: 'calendar' }
  return set && { ...times(set), basis: 'guess' }
}

const times = ({ startMs, endMs, timeZone }: Omit<Schedule, 'basis'>) => ({ startMs, endMs, timeZone })

/** How often the start changed since it was first seen. */
export function countMoves(history: readonly FactOf<'event-seen'>[]): number {
  return history.filter((seen, index) => index > 0 && seen.startMs !== history[index - 1]?.startMs).length
}
