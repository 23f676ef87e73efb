import type { EpochMs } from '../../domain/meeting/fact.ts'

/** When a feed was asked for and when it may be asked for again. */
export type FeedTimes = {
  readonly lastTriedMs: EpochMs | null
  readonly lastGoodMs: EpochMs | null
  /** In a row. */
  readonly failures: number
  readonly dueMs: EpochMs
}

export const NEVER_TRIED: FeedTimes = { lastTriedMs: null, lastGoodMs: null, failures: 0, dueMs: 0 }

const MINUTE_MS = 60_000
/** In December 2025 Google began to answer 429 to programs that asked for many feeds often. */
const BETWEEN_MS = 15 * MINUTE_MS
const LONGEST_BACK_OFF_MS = 6 * 60 * MINUTE_MS
/** However long Google asks for. */
const LONGEST_RETRY_MS = 24 * 60 * MINUTE_MS
/** At most a third more, so that not everybody asks at the same time. */
const JITTER = 1 / 3

/** Also due after the clock was set back: nobody would want to wait for it. */
export const isDue = ({ lastTriedMs, dueMs }: FeedTimes, nowMs: EpochMs): boolean =>
  dueMs <= nowMs || (lastTriedMs !== null && lastTriedMs > nowMs)

/** Before it is asked for: should the worker end in the middle, it is not asked for again at once. `chance` from 0 to 1. */
export const beginTry = (times: FeedTimes, nowMs: EpochMs, chance: number): FeedTimes => ({
  ...times,
  lastTriedMs: nowMs,
  dueMs: nowMs + spread(BETWEEN_MS, chance),
})

export const afterGood = (times: FeedTimes, nowMs: EpochMs): FeedTimes => ({ ...times, lastGoodMs: nowMs, failures: 0 })

/** Each failure doubles the wait. `retryAfterMs` `null`: nothing was said. */
export function afterFailure(times: FeedTimes, nowMs: EpochMs, chance: number, retryAfterMs: number | null): FeedTimes {
  const failures = times.failures + 1
  const backOffMs = Math.min(BETWEEN_MS * 2 ** failures, LONGEST_BACK_OFF_MS)
  const waitMs = Math.max(spread(backOffMs, chance), Math.min(retryAfterMs ?? 0, LONGEST_RETRY_MS))
  return { ...times, failures, dueMs: nowMs + waitMs }
}

const spread = (waitMs: number, chance: number): number => Math.round(waitMs * (1 + JITTER * chance))
