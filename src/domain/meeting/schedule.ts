import { byRecording, ofKind, prevailing } from './effective.ts'
import type { EpochMs, Fact, FactOf, Occurrence } from './fact.ts'
import type { Schedule } from './meeting.ts'
import { occurrenceKey } from './unite.ts'

/**
 * The occurrence as it was shown, in the order of showing: what was fetched last may have been the older. What was
 * changed when the meeting was surely over is no plan of it.
 */
export function eventHistory(
  facts: readonly Fact[],
  occurrence: Occurrence | null,
  endedMs: EpochMs | null,
): FactOf<'event-seen'>[] {
  if (!occurrence) return []
  const key = occurrenceKey(occurrence)
  return ofKind(facts, 'event-seen')
    .filter((seen) => occurrenceKey(seen.occurrence) === key)
    .filter(({ happenedAt: [earliest] }) => endedMs === null || earliest === null || earliest < endedMs)
    .toSorted(byShowing)
}

/** When a calendar showed it, then the order in which it was recorded. */
export const byShowing = (a: Fact, b: Fact): number => shownMs(a) - shownMs(b) || byRecording(a, b)

const shownMs = ({ happenedAt: [earliest, latest], recordedAt }: Fact): EpochMs => latest ?? earliest ?? recordedAt

/** What the user said, then what the calendar says, then a guess. */
export function deriveSchedule(facts: readonly Fact[], history: readonly FactOf<'event-seen'>[]): Schedule | null {
  const set = prevailing(ofKind(facts, 'schedule-set'))
  if (set && set.certainty !== 'inferred') return { ...times(set), basis: 'hand' }
  const seen = history.at(-1)
  if (seen) return { ...times(seen), basis: 'calendar' }
  return set && { ...times(set), basis: 'guess' }
}

const times = ({ startMs, endMs, timeZone }: Omit<Schedule, 'basis'>) => ({ startMs, endMs, timeZone })
