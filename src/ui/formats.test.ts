import '../../tests/overlay/fake-browser.ts'
import { expect, test } from 'vitest'
import { formatClock, formatCountdown, formatDuration, formatHours, formatMoney, formatSpan } from './formats.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

test('a running clock keeps its width until an hour is over', () => {
  expect(formatClock(0)).toBe('00:00')
  expect(formatClock(3 * MINUTE + 12_999)).toBe('03:12')
  expect(formatClock(HOUR + 2 * MINUTE + 10_000)).toBe('1:02:10')
})

test('a length in a sentence has no needless zero', () => {
  expect(formatSpan(185_000)).toBe('3:05')
  expect(formatSpan(12 * MINUTE + 40_000)).toBe('12:40')
})

test('a countdown reaches zero at the moment itself', () => {
  expect(formatCountdown(1)).toBe('0:01')
  expect(formatCountdown(0)).toBe('0:00')
  expect(formatCountdown(-1)).toBe('0:00')
})

test('lost time is told in minutes, then in hours and minutes', () => {
  expect(formatDuration(21 * MINUTE + 59_000)).toBe('21 min')
  expect(formatDuration(HOUR + 21 * MINUTE)).toBe('1 h 21 min')
  expect(formatDuration(2 * HOUR)).toBe('2 h')
  expect(formatHours(3.5 * HOUR)).toBe('3.5 h')
})

test('money is whole units of its currency', () => {
  expect(formatMoney(1234.5, 'EUR')).toBe('€1,235')
})
