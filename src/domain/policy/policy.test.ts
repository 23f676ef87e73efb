import { describe, expect, it } from 'vitest'
import { at, MINUTE } from '../../../tests/build/facts.ts'
import type { Schedule } from '../meeting/meeting.ts'
import { decideEndWarning, deriveEndWarnings } from './end-warnings.ts'
import { deriveHardStop } from './hard-stop.ts'
import { decideLadderStep } from './ladder.ts'
import { classifyWait, noShowAskMs } from './lateness.ts'
import { DEFAULT_POLICY } from './policy.ts'

const slot = (start: string, end: string | null): Schedule => ({
  startMs: at(start),
  endMs: end === null ? null : at(end),
  timeZone: 'UTC',
  basis: 'hand',
})

describe('the hard stop', () => {
  it.each([
    ['the scheduled end', '10:45', null, '10:45', 'scheduled-end'],
    ['the scheduled end when the next commitment is later', '10:45', '11:00', '10:45', 'scheduled-end'],
    ['the next commitment minus the buffer when that is earlier', '10:45', '10:45', '10:40', 'next-commitment'],
    ['the usual length where no end is known', null, null, '10:30', 'usual-length'],
    ['never moved by what began before the meeting', '10:45', '09:30', '10:45', 'scheduled-end'],
    ['never before the start', '10:45', '10:03', '10:00', 'next-commitment'],
  ] as const)('is %s', (_, end, next, expected, reason) => {
    const stop = deriveHardStop(slot('10:00', end), DEFAULT_POLICY, next && at(next))
    expect(stop).toEqual({
      atMs: at(expected),
      reason,
      ...(reason === 'next-commitment' && next !== null ? { commitmentMs: at(next) } : {}),
    })
  })
})

describe('end warnings', () => {
  const warned = (end: string) => {
    const schedule = slot('10:00', end)
    const stop = deriveHardStop(schedule, DEFAULT_POLICY, null)
    return deriveEndWarnings(schedule, stop, DEFAULT_POLICY)
  }

  it('come 10, 5 and 0 minutes before, for meetings up to 30 minutes 5, 1 and 0', () => {
    expect(warned('10:45').map((warning) => warning.minutesBefore)).toEqual([10, 5, 0])
    expect(warned('10:30').map((warning) => warning.minutesBefore)).toEqual([5, 1, 0])
  })

  it('leave out those that would come before the start', () => {
    expect(warned('10:05').map((warning) => warning.minutesBefore)).toEqual([1, 0])
  })

  it('are due from their moment until the next', () => {
    const warnings = warned('10:45')
    expect(decideEndWarning(warnings, at('10:34:59'))).toBeNull()
    expect(decideEndWarning(warnings, at('10:35'))?.minutesBefore).toBe(10)
    expect(decideEndWarning(warnings, at('10:44:59'))?.minutesBefore).toBe(5)
    expect(decideEndWarning(warnings, at('10:50'))?.minutesBefore).toBe(0)
  })
})

describe('a wait', () => {
  it.each([
    [0, 'on-time'],
    [2, 'on-time'],
    [2.1, 'grace'],
    [5, 'grace'],
    [5.1, 'late'],
    [9.9, 'late'],
    [10, 'very-late'],
  ])('of %s minutes is %s', (minutes, lateness) => {
    expect(classifyWait(minutes * MINUTE, DEFAULT_POLICY)).toBe(lateness)
  })

  it.each([
    [1.9, null],
    [2, 'link-ready'],
    [5, 'short-note'],
    [10, 'offer-phone'],
    [15, 'leave'],
    [40, 'leave'],
  ])('of %s minutes reaches the step %s', (minutes, step) => {
    expect(decideLadderStep(minutes * MINUTE, DEFAULT_POLICY)).toBe(step)
  })

  it('may be asked about after 15 minutes or half the length, whichever is less', () => {
    expect(noShowAskMs(60 * MINUTE, DEFAULT_POLICY)).toBe(15 * MINUTE)
    expect(noShowAskMs(20 * MINUTE, DEFAULT_POLICY)).toBe(10 * MINUTE)
  })
})
