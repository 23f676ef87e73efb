import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterFailure, afterGood, beginTry, type FeedTimes, isDue, NEVER_TRIED } from './feed-schedule.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 10, 24, 10)

const tried = (chance = 0) => beginTry(NEVER_TRIED, NOW, chance)

/** Minutes until it is due after so many failures in a row. */
const waitAfter = (failures: number, chance = 0, retryAfterMs: number | null = null) => {
  let times: FeedTimes = NEVER_TRIED
  for (let failure = 0; failure < failures; failure += 1)
    times = afterFailure(beginTry(times, NOW, chance), NOW, chance, retryAfterMs)
  return (times.dueMs - NOW) / MINUTE
}

describe('a feed', () => {
  test('never asked for is due', () => {
    expect(isDue(NEVER_TRIED, NOW)).toBe(true)
  })

  test('is asked for again after a quarter of an hour at the earliest, and 20 minutes at the latest', () => {
    const good = afterGood(tried(), NOW + 2_000)
    expect(isDue(good, NOW + 15 * MINUTE - 1)).toBe(false)
    expect(isDue(good, NOW + 15 * MINUTE)).toBe(true)
    expect(tried(1).dueMs - NOW).toBe(20 * MINUTE)
  })

  test('is not asked for at once where the worker ended in the middle', () => {
    expect(isDue(tried(), NOW + MINUTE)).toBe(false)
  })

  test('is left alone for longer with each failure, up to 6 hours', () => {
    expect([1, 2, 3, 4, 5, 6, 50].map((failures) => waitAfter(failures))).toEqual([30, 60, 120, 240, 360, 360, 360])
    expect(waitAfter(50, 1)).toBe(8 * 60)
  })

  test('is left alone for as long as Google asks, up to a day', () => {
    expect(waitAfter(1, 0, 5 * HOUR)).toBe(5 * 60)
    expect(waitAfter(1, 0, MINUTE)).toBe(30)
    expect(waitAfter(1, 0, 1_000 * HOUR)).toBe(24 * 60)
  })

  test('that comes again is as if it had never failed', () => {
    const failed = afterFailure(tried(), NOW, 0, null)
    expect(afterGood(failed, NOW + HOUR)).toMatchObject({ failures: 0, lastGoodMs: NOW + HOUR })
  })

  test('keeps when it last came while it fails', () => {
    expect(afterFailure(afterGood(tried(), NOW), NOW + HOUR, 0, null).lastGoodMs).toBe(NOW)
  })

  test('is due once the clock was set back', () => {
    expect(isDue(tried(), NOW - HOUR)).toBe(true)
  })

  test('is never asked for twice within a quarter of an hour', () => {
    const steps = fc.array(fc.record({ good: fc.boolean(), chance: fc.double({ min: 0, max: 1, noNaN: true }) }))
    fc.assert(
      fc.property(steps, (steps) => {
        let times: FeedTimes = NEVER_TRIED
        for (const { good, chance } of steps) {
          const nowMs = Math.max(NOW, times.dueMs)
          expect(nowMs - (times.lastTriedMs ?? 0)).toBeGreaterThanOrEqual(15 * MINUTE)
          const trying = beginTry(times, nowMs, chance)
          times = good ? afterGood(trying, nowMs) : afterFailure(trying, nowMs, chance, null)
        }
      }),
    )
  })
})
