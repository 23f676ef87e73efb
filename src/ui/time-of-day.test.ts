import { expect, test } from 'vitest'
import { formatTimeInput, parseTimeAfter, parseTimeNear } from './time-of-day.ts'

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime()

test('a time is the one nearest to the moment it is about', () => {
  expect(parseTimeNear('10:15', at(24, 10))).toBe(at(24, 10, 15))
  expect(parseTimeNear('23:55', at(24, 0, 10))).toBe(at(23, 23, 55))
  expect(parseTimeNear('00:05', at(24, 23, 50))).toBe(at(25, 0, 5))
})

test('an end lies after its start', () => {
  expect(parseTimeAfter('10:45', at(24, 10))).toBe(at(24, 10, 45))
  expect(parseTimeAfter('00:15', at(24, 23, 30))).toBe(at(25, 0, 15))
})

test('what is not a time is none', () => {
  expect(parseTimeNear('', at(24, 10))).toBeNull()
  expect(parseTimeAfter('soon', at(24, 10))).toBeNull()
})

test('a moment is shown in the form that the field reads', () => {
  expect(formatTimeInput(at(24, 9, 5))).toBe('09:05')
})
