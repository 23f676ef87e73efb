import { describe, expect, it } from 'vitest'
import { deriveHorizon, plus90Days, quarterOf } from './horizon.ts'

const utc = (text: string) => Date.parse(`${text}Z`)

describe('the horizon', () => {
  it('reaches back 90 days and 12 months at the same wall-clock time', () => {
    const { since90DaysMs, since12MonthsMs } = deriveHorizon(utc('2026-05-20T10:00'), 'Europe/Berlin')
    expect(since90DaysMs).toBe(utc('2026-02-19T11:00'))
    expect(since12MonthsMs).toBe(utc('2025-05-20T10:00'))
  })

  it('reaches from 29 February back to the 28th', () => {
    expect(deriveHorizon(utc('2028-02-29T10:00'), 'UTC').since12MonthsMs).toBe(utc('2027-02-28T10:00'))
  })

  it('looks 90 days ahead over the change to summer time', () => {
    expect(plus90Days(utc('2026-02-19T11:00'), 'Europe/Berlin')).toBe(utc('2026-05-20T10:00'))
  })

  it.each([
    ['2026-01-01T00:00', 'UTC', '2026-1'],
    ['2026-03-31T23:59', 'UTC', '2026-1'],
    ['2026-03-31T23:00', 'Europe/Berlin', '2026-2'],
    ['2026-04-01T03:00', 'America/New_York', '2026-1'],
    ['2026-12-31T12:00', 'Pacific/Kiritimati', '2027-1'],
  ])('places %s UTC in %s in the quarter %s', (time, zone, quarter) => {
    expect(quarterOf(utc(time), zone)).toBe(quarter)
  })
})
