import type { Judged } from './judged.ts'

/** How long a meeting ran over, and what of it their late start explains. Ms, never negative. */
export type Overrun = { readonly theirLateStartMs: number; readonly restMs: number }

const MINUTE = 60_000

/**
 * An overrun up to the policy's mention (5 min) is none. Of a longer one, the minutes I was late myself come first,
 * and of what remains their share is at most the wait: never more than they cost me, nothing where the wait was
 * excused or not counted. That is the split kindest to the client; what is not shown to be theirs is "the rest".
 */
export function deriveOverrun({ meeting, countsAs }: Judged): Overrun {
  const overMs = meeting.held ? (meeting.overrunMs ?? 0) : 0
  if (overMs <= meeting.policy.overrunSpokenMinutes * MINUTE) return { theirLateStartMs: 0, restMs: 0 }
  const notMineMs = Math.max(0, overMs - Math.max(0, meeting.myLateMs ?? 0))
  const theirLateStartMs = countsAs === 'offence' ? Math.min(notMineMs, meeting.waitMs ?? 0) : 0
  return { theirLateStartMs, restMs: overMs - theirLateStartMs }
}
