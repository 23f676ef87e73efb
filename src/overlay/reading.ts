import { type Clock, deriveClock } from '../domain/meeting/clock.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'
import { decideEndWarning, deriveEndWarnings, type EndWarning } from '../domain/policy/end-warnings.ts'
import { decideLadderStep, type LadderStep } from '../domain/policy/ladder.ts'
import { noShowAskMs } from '../domain/policy/lateness.ts'
import type { MeetingBrief } from '../messages/protocol.ts'

/** All that the overlay draws and that depends on `now`. */
export type Reading = {
  readonly clock: Clock
  readonly ladder: LadderStep | null
  readonly endWarning: EndWarning | null
  /** It has been long enough to ask whether they did not come. */
  readonly mayAskNoShow: boolean
}

export function deriveReading({ meeting, hardStop }: MeetingBrief, now: EpochMs): Reading {
  const clock = deriveClock(meeting, hardStop, now)
  const { schedule, policy } = meeting
  const absent = clock.phase === 'waiting' || (clock.phase === 'over' && !meeting.theirArrival)
  const askAtMs = schedule && hardStop && schedule.startMs + noShowAskMs(hardStop.atMs - schedule.startMs, policy)
  return {
    clock,
    ladder: clock.phase === 'waiting' ? decideLadderStep(clock.elapsedMs, policy) : null,
    endWarning: schedule && hardStop && decideEndWarning(deriveEndWarnings(schedule, hardStop, policy), now),
    mayAskNoShow: absent && askAtMs !== null && now >= askAtMs,
  }
}

/** While they are awaited, what can be said stands above the notes, where it does not move when a note comes. */
export const isAwaited = ({ clock }: Reading): boolean => clock.phase === 'before' || clock.phase === 'waiting'

/** From the first end warning on, until I have left. */
export const isDue = ({ clock, endWarning }: Reading): boolean =>
  clock.phase === 'over' || (endWarning !== null && clock.phase !== 'ended')
