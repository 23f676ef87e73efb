import { describe, expect, it } from 'vitest'
import { at, iArrive, iLeave, metWith, planned, theyArrive } from '../../../tests/build/facts.ts'
import type { Fact } from '../meeting/fact.ts'
import { settle } from '../meeting/settle.ts'
import { deriveAlarms } from './alarms.ts'
import { deriveHardStop } from './hard-stop.ts'

const alarms = (facts: Fact[], now: string) => {
  const meeting = settle([planned(), metWith(), ...facts])
  const hardStop = meeting.schedule && deriveHardStop(meeting.schedule, meeting.policy, null)
  return deriveAlarms(meeting, hardStop, at(now)).map((alarm) => alarm.name)
}

describe('alarms', () => {
  it('are the ladder and the end warnings while I wait', () => {
    expect(alarms([iArrive('09:58')], '09:58')).toEqual([
      'wait 2 m1',
      'wait 5 m1',
      'wait 10 m1',
      'wait 15 m1',
      'end 10 m1',
      'end 5 m1',
      'end 0 m1',
    ])
  })

  it('leave out the ladder once they came, and what is long past', () => {
    expect(alarms([iArrive('09:58'), theyArrive('10:01')], '10:38')).toEqual(['end 5 m1', 'end 0 m1'])
  })

  it('are none when I am not there', () => {
    expect(alarms([], '09:58')).toEqual([])
    expect(alarms([iArrive('09:58'), iLeave('10:20')], '10:21')).toEqual([])
  })
})
