import { decideEndWarning, deriveEndWarnings, type EndWarning } from '../policy/end-warnings.ts'
import type { HardStop } from '../policy/hard-stop.ts'
import { decideLadderStep, type LadderStep } from '../policy/ladder.ts'
import { noShowAskMs } from '../policy/lateness.ts'
import { type Clock, deriveClock } from './clock.ts'
import type { EpochMs } from './fact.ts'
import type { Meeting } from './meeting.ts'

/** A meeting and when it has to end. */
export type Stopped = { readonly meeting: Meeting; readonly hardStop: HardStop | null }

/** All that is drawn of a meeting and that depends on `now`. */
export type Reading = {
  readonly clock: Clock
  readonly ladder: LadderStep | null
  readonly endWarning: EndWarning | null
  /** It has been long enough to ask whether they did not come. */
  readonly mayAskNoShow: boolean
}

export function deriveReading({ meeting, hardStop }: Stopped, now: EpochMs): Reading {
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
