import { describe, expect, it } from 'vitest'
import { at, byHand, iArrive, iLeave, lateByTwelve, MINUTE, planned } from '../../../tests/build/facts.ts'
import type { Schedule } from './meeting.ts'
import { settle } from './settle.ts'
import { decideMeeting, guessSchedule } from './which-meeting.ts'

describe('a call entered under a known code', () => {
  const earlier = settle(lateByTwelve())

  it('goes on while it runs, however long it runs', () => {
    const running = settle([planned(), iArrive('09:58')])
    expect(decideMeeting([running], at('13:00'))).toBe(running)
  })

  it('goes on when I rejoin in its slot or shortly after', () => {
    const left = settle([planned(), iArrive('09:58'), iLeave('10:05')])
    expect(decideMeeting([left], at('10:40'))).toBe(left)
    expect(decideMeeting([earlier], at('10:56'))).toBe(earlier)
  })

  it('is another meeting later that day and next week', () => {
    expect(decideMeeting([earlier], at('11:30'))).toBeNull()
    expect(decideMeeting([earlier], at('10:00') + 7 * 24 * 60 * MINUTE)).toBeNull()
  })

  it('is not one that the user said was no meeting', () => {
    const none = settle([
      ...lateByTwelve(),
      byHand({ kind: 'outcome-confirmed', outcome: 'not-a-meeting' }, at('10:48')),
    ])
    expect(decideMeeting([none], at('10:49'))).toBeNull()
  })
})

describe('the guess of a planned time', () => {
  const day = 24 * 60 * MINUTE

  it('is the nearest quarter hour, without an end', () => {
    expect(guessSchedule(at('09:58'), null, 'UTC')).toEqual({ startMs: at('10:00'), endMs: null, timeZone: 'UTC' })
    expect(guessSchedule(at('10:08'), null, 'UTC').startMs).toBe(at('10:15'))
  })

  it('is the time of day that was said for the last call under the code', () => {
    const last: Schedule = { startMs: at('10:10'), endMs: at('10:40'), timeZone: 'UTC', basis: 'hand' }
    expect(guessSchedule(at('09:59') + 7 * day, last, 'UTC')).toEqual({
      startMs: at('10:10') + 7 * day,
      endMs: at('10:40') + 7 * day,
      timeZone: 'UTC',
    })
    expect(guessSchedule(at('14:01') + day, last, 'UTC').startMs).toBe(at('14:00') + day)
  })

  it('keeps the time of day across a change of the clocks', () => {
    const startMs = Date.parse('2026-10-20T09:00:00+02:00')
    const last: Schedule = { startMs, endMs: null, timeZone: 'Europe/Berlin', basis: 'hand' }
    const winter = Date.parse('2026-10-27T08:58:00+01:00')
    expect(guessSchedule(winter, last, 'Europe/Berlin').startMs).toBe(Date.parse('2026-10-27T09:00:00+01:00'))
  })

  it('never builds on an earlier guess', () => {
    const last: Schedule = { startMs: at('10:10'), endMs: null, timeZone: 'UTC', basis: 'guess' }
    expect(guessSchedule(at('10:00'), last, 'UTC').startMs).toBe(at('10:00'))
  })
})
