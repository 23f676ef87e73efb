import { expect, test } from 'vitest'
import { at, MINUTE } from '../../../tests/build/facts.ts'
import { plannedLengthMs } from './planned-length.ts'

const schedule = { startMs: at('10:00'), endMs: at('10:45'), timeZone: 'UTC', basis: 'calendar' } as const

test('a meeting is as long as it was planned, and where no end is known as usual', () => {
  expect(plannedLengthMs(schedule, 30)).toBe(45 * MINUTE)
  expect(plannedLengthMs({ ...schedule, endMs: null }, 30)).toBe(30 * MINUTE)
  expect(plannedLengthMs(null, 20)).toBe(20 * MINUTE)
})
