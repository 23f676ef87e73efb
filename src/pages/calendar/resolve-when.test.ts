import { describe, expect, test } from 'vitest'
import type { When } from './parse-when.ts'
import { type Around, resolveWhen } from './resolve-when.ts'

const day = (month: number, ofMonth: number, year: number | null = null, weekday: number | null = null) => ({
  year,
  month,
  day: ofMonth,
  weekday,
})
const TEN = 600
const around = (says: Partial<Around> = {}): Around => ({
  zone: 'Europe/Zurich',
  days: ['2026-11-23', '2026-11-24'],
  chipDays: [],
  stampMs: null,
  ...says,
})
const resolve = (when: When, says?: Partial<Around>) => {
  const span = resolveWhen(when, around(says))
  const text = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().slice(0, 16))
  return span && [text(span.startMs), text(span.endMs), span.allDay ? 'all day' : 'timed']
}
const FROM_TEN = { days: [day(11, 24)], clocks: [TEN, TEN + 60] }
const TIMED = ['2026-11-24T09:00', '2026-11-24T10:00', 'timed']

describe('a time in words becomes an instant', () => {
  test.each([
    ['its year is that of a day in sight', FROM_TEN, {}, TIMED],
    ['its year is said', { ...FROM_TEN, days: [day(11, 24, 2026)] }, { days: [] }, TIMED],
    ['the grid has it on that day', FROM_TEN, { chipDays: ['2026-11-24'] }, TIMED],
    ['its weekday is right', { ...FROM_TEN, days: [day(11, 24, null, 2)] }, {}, TIMED],
    ['it has no end', { days: [day(11, 24)], clocks: [TEN] }, {}, ['2026-11-24T09:00', null, 'timed']],
    ['all day', { days: [day(11, 24)], clocks: [] }, {}, ['2026-11-23T23:00', '2026-11-24T23:00', 'all day']],
    [
      'over New Year, the year said once',
      { days: [day(12, 31), day(1, 1, 2027)], clocks: [TEN, TEN] },
      { days: [] },
      ['2026-12-31T09:00', '2027-01-01T09:00', 'timed'],
    ],
    [
      'over New Year, the year never said',
      { days: [day(12, 31), day(1, 1)], clocks: [TEN, TEN] },
      { days: ['2026-12-31'] },
      ['2026-12-31T09:00', '2027-01-01T09:00', 'timed'],
    ],
    [
      'an hour that comes twice, where the series says which',
      { days: [day(10, 25, 2026)], clocks: [150] },
      { stampMs: Date.UTC(2026, 9, 25, 1, 30) },
      ['2026-10-25T01:30', null, 'timed'],
    ],
  ] as const)('%s', (_, when, says, span) => {
    expect(resolve(when, says)).toEqual(span)
  })
})

describe('a time in words stays open', () => {
  test.each([
    ['no day in sight says the year', FROM_TEN, { days: [] }],
    ['two years are possible', FROM_TEN, { days: ['2026-11-24', '2027-11-24'] }],
    ['its weekday is another', { ...FROM_TEN, days: [day(11, 24, 2026, 3)] }, {}],
    ['the grid has it on another day', FROM_TEN, { chipDays: ['2026-11-23'] }],
    ['it ends before it begins', { days: [day(11, 24)], clocks: [TEN, TEN - 60] }, {}],
    ['its last day is before its first', { days: [day(11, 24, 2026), day(11, 20, 2026)], clocks: [] }, {}],
    ['there is no such day', { days: [day(2, 30, 2026)], clocks: [TEN] }, {}],
    ['there is no day', { days: [], clocks: [TEN] }, {}],
    ['an hour comes twice', { days: [day(10, 25, 2026)], clocks: [150] }, {}],
    ['two days and one clock', { days: [day(11, 23), day(11, 24)], clocks: [TEN] }, {}],
  ] as const)('where %s', (_, when, says) => {
    expect(resolve(when, says)).toBeNull()
  })
})
