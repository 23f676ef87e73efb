import type { Policy } from './policy.ts'

export type Lateness = 'on-time' | 'grace' | 'late' | 'very-late'

const MINUTE = 60_000

/** On time up to and including 2 min, grace up to and including 5, late above, very late from 10 on (defaults). */
export function classifyWait(waitMs: number, policy: Policy): Lateness {
  const minutes = waitMs / MINUTE
  if (minutes <= policy.onTimeMinutes) return 'on-time'
  if (minutes <= policy.graceMinutes) return 'grace'
  return minutes < policy.veryLateMinutes ? 'late' : 'very-late'
}

/** How long to wait, from the scheduled start, before the product may ask whether they did not come. */
export function noShowAskMs(scheduledLengthMs: number, policy: Policy): number {
  return Math.min(policy.noShowAskMinutes * MINUTE, scheduledLengthMs / 2)
}
