import { type Clock, deriveClock } from '../domain/meeting/clock.ts'
import { deriveAlarms } from '../domain/policy/alarms.ts'
import { deriveHardStop } from '../domain/policy/hard-stop.ts'
import type { Ledger } from '../ledger/database.ts'
import { runningMeetings } from '../ledger/queries.ts'
import { reconcileAlarms } from './alarms.ts'
import { decideBadge, showBadge } from './badge.ts'

const PRESSING: readonly Clock['phase'][] = ['over', 'waiting']

/** Brings badge and alarms in line with the meetings that run, from the ledger alone: a worker remembers nothing. */
export async function showRunning(ledger: Ledger, now: number): Promise<void> {
  const running = (await runningMeetings(ledger)).map(({ meeting }) => {
    const stop = meeting.schedule && deriveHardStop(meeting.schedule, meeting.policy, null)
    return { clock: deriveClock(meeting, stop, now), alarms: deriveAlarms(meeting, stop, now) }
  })
  const clock = PRESSING.flatMap((phase) => running.find((each) => each.clock.phase === phase)?.clock ?? [])[0]
  await showBadge(decideBadge(clock ?? { phase: 'idle' }))
  await reconcileAlarms(
    running.flatMap((each) => each.alarms),
    running.length > 0,
  )
}
