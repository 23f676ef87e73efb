import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../tests/build/events.ts'
import type { Moment } from '../meeting/fact.ts'
import { daysMoved, deriveMoves } from './moves.ts'

const ms = (iso: string) => Date.parse(iso)
const shown = (start: string, [from, to]: readonly [string | null, string], changes: object = {}) => {
  const happenedAt: Moment = [from === null ? null : ms(from), ms(to)]
  return { startMs: ms(start), timeZone: 'Europe/Berlin', allDay: false, happenedAt, ...changes }
}

const first = shown('2026-11-24T09:00Z', [null, '2026-11-01T09:00Z'])

describe('moves', () => {
  it('are none of an event that only changed otherwise', () => {
    expect(deriveMoves([first, shown('2026-11-24T09:00Z', ['2026-11-02T09:00Z', '2026-11-03T09:00Z'])])).toEqual([])
    expect(deriveMoves([])).toEqual([])
  })

  it('are a chain, with its days in all', () => {
    const chain = deriveMoves([
      first,
      shown('2026-11-25T09:00Z', ['2026-11-02T09:00Z', '2026-11-03T09:00Z']),
      shown('2026-11-30T09:00Z', ['2026-11-03T09:00Z', '2026-11-04T09:00Z']),
      shown('2026-11-30T14:00Z', ['2026-11-05T09:00Z', '2026-11-06T09:00Z']),
      shown('2026-11-27T14:00Z', ['2026-11-06T09:00Z', '2026-11-07T09:00Z']),
    ])
    expect(chain.map(({ days }) => days)).toEqual([1, 5, 0, 3])
    expect(daysMoved(chain)).toBe(9)
  })

  it('have their notice from the start that was given up', () => {
    const [move] = deriveMoves([first, shown('2026-12-24T09:00Z', ['2026-11-24T04:00Z', '2026-11-24T06:00Z'])])
    expect(move).toMatchObject({ toMs: ms('2026-12-24T09:00Z'), notice: { leastMs: 3 * HOUR, mostMs: 5 * HOUR } })
  })

  it('were made after the event was last shown otherwise, where only that is known', () => {
    const [move] = deriveMoves([first, shown('2026-11-26T09:00Z', [null, '2026-11-24T10:00Z'])])
    expect(move?.notice).toEqual({ leastMs: -HOUR, mostMs: 23 * DAY })
  })

  it('count days of the calendar, also where a clock change makes one longer or shorter', () => {
    const days = (from: string, to: string) =>
      deriveMoves([shown(from, [null, '2026-01-01T00:00Z']), shown(to, [null, '2026-01-02T00:00Z'])])[0]?.days
    expect(days('2026-10-24T08:00Z', '2026-10-25T09:00Z')).toBe(1)
    expect(days('2026-03-28T09:00Z', '2026-03-29T08:00Z')).toBe(1)
    expect(days('2026-10-25T22:30Z', '2026-10-25T23:30Z')).toBe(1)
  })

  it('of what lasts all day are of its day only', () => {
    const allDay = { allDay: true }
    const day = shown('2026-11-24T00:00Z', [null, '2026-11-01T00:00Z'], allDay)
    const moves = (start: string, changes: object) =>
      deriveMoves([day, shown(start, [null, '2026-11-02T00:00Z'], changes)]).map(({ days }) => days)
    expect(moves('2026-11-23T23:00Z', allDay)).toEqual([])
    expect(moves('2026-11-24T14:00Z', {})).toEqual([])
    expect(moves('2026-11-26T00:00Z', allDay)).toEqual([2])
  })
})
