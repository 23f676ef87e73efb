import type { EpochMs } from '../meeting/fact.ts'
import type { Schedule } from '../meeting/meeting.ts'
import type { Policy } from './policy.ts'

/** When I leave. It never moves because they were late. */
export type HardStop =
  | { readonly atMs: EpochMs; readonly reason: 'scheduled-end' | 'usual-length' }
  /** `commitmentMs`: when that begins. */
  | { readonly atMs: EpochMs; readonly reason: 'next-commitment'; readonly commitmentMs: EpochMs }

const MINUTE = 60_000

/**
 * The earlier of the scheduled end and (next commitment minus the buffer); where no end is known, the usual length.
 * A commitment that starts before the meeting does is not a next one.
 */
export function deriveHardStop(schedule: Schedule, policy: Policy, nextCommitmentMs: EpochMs | null): HardStop {
  const planned: HardStop =
    schedule.endMs === null
      ? { atMs: schedule.startMs + policy.usualLengthMinutes * MINUTE, reason: 'usual-length' }
      : { atMs: schedule.endMs, reason: 'scheduled-end' }
  if (nextCommitmentMs === null || nextCommitmentMs <= schedule.startMs) return planned
  const freeUntilMs = Math.max(schedule.startMs, nextCommitmentMs - policy.bufferMinutes * MINUTE)
  return freeUntilMs < planned.atMs
    ? { atMs: freeUntilMs, reason: 'next-commitment', commitmentMs: nextCommitmentMs }
    : planned
}
