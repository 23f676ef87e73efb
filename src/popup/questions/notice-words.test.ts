import { expect, it, vi } from 'vitest'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { noticeWords } = await import('./notice-words.ts')

const HOUR = 3_600_000

it.each([
  [3 * HOUR, 5 * HOUR, '3 to 5 h before'],
  [3.2 * HOUR, 4.6 * HOUR, '3 to 5 h before'],
  [5 * HOUR, 5 * HOUR, '5 h before'],
  [0.25 * HOUR, 1.5 * HOUR, '15 to 90 min before'],
  [-HOUR, 5 * HOUR, 'at most 5 h before'],
  [null, 0.5 * HOUR, 'at most 30 min before'],
  [-2 * HOUR, -HOUR, 'only after its start'],
  [HOUR, null, ''],
])('notice of %s to %s ms is %j', (leastMs, mostMs, words) => {
  expect(noticeWords({ leastMs, mostMs })).toBe(words)
})
