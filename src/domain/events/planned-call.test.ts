import { expect, it } from 'vitest'
import { at, MINUTE } from '../../../tests/build/facts.ts'
import { decidePlanned } from './planned-call.ts'

const event = (start: string, end: string | null, allDay = false) => ({
  startMs: at(start),
  endMs: end === null ? null : at(end),
  allDay,
})

const MORNING = event('10:00', '10:45')
const NEXT = event('10:45', '11:30')
const OPEN = event('14:00', null)
const WHOLE_DAY = event('00:00', '23:59', true)
const ALL = [NEXT, MORNING, OPEN, WHOLE_DAY]

it.each([
  ['08:55', null],
  ['09:05', MORNING],
  ['10:00', MORNING],
  ['10:30', MORNING],
  ['10:39', MORNING],
  ['10:41', NEXT],
  ['10:46', NEXT],
  ['11:44', NEXT],
  ['11:46', null],
  ['14:20', OPEN],
  ['14:44', OPEN],
  ['14:46', null],
])('who enters at %s comes for %j', (clock, planned) => {
  expect(decidePlanned(ALL, at(clock), 30 * MINUTE)).toBe(planned)
})
