import { expect, it } from 'vitest'
import { choosePressing, decideBadge } from './badge.ts'

const MINUTE = 60_000
const warning = { minutesBefore: 5, atMs: 0 }
const text = (...[clock, warned]: Parameters<typeof decideBadge>) => decideBadge(clock, warned).text

it('counts whole minutes of the wait', () => {
  expect(text({ phase: 'waiting', elapsedMs: 12 * MINUTE + 59_999, hasGap: false }, null)).toBe('12')
})

it('counts down to the hard stop from the first warning on, and up after it', () => {
  expect(text({ phase: 'together', leftMs: 30 * MINUTE }, null)).toBe('')
  expect(text({ phase: 'together', leftMs: 4 * MINUTE + 1 }, warning)).toBe('-5')
  expect(text({ phase: 'over', overMs: 2 * MINUTE }, warning)).toBe('+2')
})

it('shows the most pressing of several meetings', () => {
  const waiting = decideBadge({ phase: 'waiting', elapsedMs: 3 * MINUTE, hasGap: false }, null)
  const over = decideBadge({ phase: 'over', overMs: MINUTE }, warning)
  const calm = decideBadge({ phase: 'before', startsInMs: MINUTE }, null)
  expect(choosePressing([calm, waiting, over]).text).toBe('+1')
  expect(choosePressing([calm]).text).toBe('')
})
