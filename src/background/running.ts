import { deriveClock } from '../domain/meeting/clock.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { deriveAlarms } from '../domain/policy/alarms.ts'
import { decideEndWarning, deriveEndWarnings } from '../domain/policy/end-warnings.ts'
import type { HardStop } from '../domain/policy/hard-stop.ts'
import { readHardStop } from '../ledger/calendar/hard-stop.ts'
import type { Ledger } from '../ledger/database.ts'
import { runningMeetings } from '../ledger/queries.ts'
import { reconcileAlarms } from './alarms.ts'
import { type Badge, choosePressing, decideBadge } from './badge.ts'
import { showBadge } from './show-badge.ts'

/** Brings badge and alarms in line with the meetings that run, from the ledger alone: a worker remembers nothing. */
export async function showRunning(ledger: Ledger, now: number): Promise<void> {
  const running = await Promise.all(
    (await runningMeetings(ledger)).map(async ({ meeting }) => ({
      meeting,
      stop: await readHardStop(ledger, meeting),
    })),
  )
  await showBadge(choosePressing(running.map(({ meeting, stop }) => badgeOf(meeting, stop, now))))
  await reconcileAlarms(
    running.flatMap(({ meeting, stop }) => deriveAlarms(meeting, stop, now)),
    running.length > 0,
  )
}

function badgeOf(meeting: Meeting, stop: HardStop | null, now: number): Badge {
  const { schedule, policy } = meeting
  const warnings = schedule && stop ? deriveEndWarnings(schedule, stop, policy) : []
  return decideBadge(deriveClock(meeting, stop, now), decideEndWarning(warnings, now))
}
