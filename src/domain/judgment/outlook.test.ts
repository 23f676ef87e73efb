import { describe, expect, it } from 'vitest'
import { alone, at, byHand, iArrive, iLeave, MINUTE, metWith, planned, theyArrive } from '../../../tests/build/facts.ts'
import type { Fact } from '../meeting/fact.ts'
import { deriveReading } from '../meeting/reading.ts'
import { settle } from '../meeting/settle.ts'
import { deriveHardStop } from '../policy/hard-stop.ts'
import { type Curves, deriveCurves } from './forecast.ts'
import { deriveOutlook } from './outlook.ts'

const NOTHING: Curves = { client: null, all: null }
const waiting = [planned(), metWith(), iArrive('09:58')]
const told = (minutes: number) => byHand({ kind: 'notice-given', minutes }, at('10:01'))

function outlook(facts: readonly Fact[], clock: string, curves = NOTHING) {
  const meeting = settle(facts)
  const hardStop = meeting.schedule && deriveHardStop(meeting.schedule, meeting.policy, null)
  const stopped = { meeting, hardStop }
  return deriveOutlook(stopped, deriveReading(stopped, at(clock)), curves, at(clock))
}

describe('with the rule of thumb alone', () => {
  it.each([
    ['10:02', 'wait', 52],
    ['10:05', 'send-note', 43],
    ['10:07', 'send-note', 35],
    ['10:10', 'send-note', 25],
    ['10:15', 'leave', 20],
    ['10:40', 'leave', 0],
  ])('at %s the advice is %s, on a chance of %i in 100', (clock, advice, percent) => {
    const said = outlook(waiting, clock)
    expect(said).toMatchObject({ advice, source: 'starter', records: 0, byMs: at('10:45') })
    expect(Math.round((said?.chance ?? 1) * 100)).toBe(percent)
  })
})

it('is of the time until I leave, and of no later one', () => {
  const minutes = [3, 3, 3, 3, 20, 20, 20, 20, 60, 60, 60, 60]
  const records = minutes.map((minute) => ({ fromMs: 0, untilMs: minute * MINUTE, arrived: true }))
  const curves = deriveCurves(records, records)
  expect(outlook(waiting, '10:05', curves)).toMatchObject({ chance: 0.5, source: 'this-client', records: 12 })
  expect(outlook(waiting, '10:25', curves)).toMatchObject({ source: 'starter' })
})

it('changes with the full minute', () => {
  expect(outlook(waiting, '10:07:59')).toEqual(outlook(waiting, '10:07'))
  expect(outlook(waiting, '10:08')?.chance).toBeLessThan(outlook(waiting, '10:07:59')?.chance ?? 0)
})

it('counts from the start that was agreed, not from when I came', () => {
  const cameLate = [planned(), metWith(), iArrive('10:07')]
  expect(outlook(cameLate, '10:07')).toMatchObject({ advice: 'wait' })
  expect(outlook(cameLate, '10:07')?.chance).toBeCloseTo(0.35, 9)
})

it.each<[string, readonly Fact[], string]>([
  ['before the start', waiting, '09:59'],
  ['while they are on time', waiting, '10:01:59'],
  ['until the minutes they told me are over', [...waiting, told(12)], '10:11:59'],
  ['when they are here', [...waiting, alone('09:58', '10:04'), theyArrive('10:04')], '10:05'],
  ['when it is time to leave', waiting, '10:45'],
  ['when I left', [...waiting, iLeave('10:16')], '10:17'],
  ['where no start is known', [metWith(), iArrive('09:58')], '10:10'],
])('there is none %s', (_, facts, clock) => {
  expect(outlook(facts, clock)).toBeNull()
})

it('is there once the minutes they told me are over', () => {
  expect(outlook([...waiting, told(12)], '10:12')).not.toBeNull()
})
