import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slot } from '../domain/events/busy-slots.ts'
import { proposeSlot, type WorkingHours } from './propose-slot.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const WEEK: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }
const at = (iso: string) => Date.parse(iso)
const slot = (from: string, to: string): Slot => ({ startMs: at(from), endMs: at(to) })

/** 2026-11-24 is a Tuesday. */
const propose = (now: string, busy: readonly Slot[] = [], minutes = 30, zone = 'UTC', hours = WEEK) => {
  const proposed = proposeSlot(busy, minutes * MINUTE, at(now), zone, hours)
  return proposed && new Date(proposed.startMs).toISOString().slice(0, 16)
}

test('it is an hour away at least, and on a quarter of an hour', () => {
  expect(propose('2026-11-24T10:07:00Z')).toBe('2026-11-24T11:15')
  expect(propose('2026-11-24T10:00:00Z')).toBe('2026-11-24T11:00')
})

test('it ends within the working hours, or is on the next working day', () => {
  expect(propose('2026-11-24T15:30:00Z')).toBe('2026-11-24T16:30')
  expect(propose('2026-11-24T15:31:00Z')).toBe('2026-11-25T09:00')
  expect(propose('2026-11-27T16:00:00Z')).toBe('2026-11-30T09:00')
})

test('it touches what is planned and never overlaps it, whatever the order', () => {
  const busy = [
    slot('2026-11-24T12:00:00Z', '2026-11-24T12:40:00Z'),
    slot('2026-11-24T11:00:00Z', '2026-11-24T11:35:00Z'),
  ]
  expect(propose('2026-11-24T10:00:00Z', busy, 15)).toBe('2026-11-24T11:45')
  expect(propose('2026-11-24T10:00:00Z', busy, 30)).toBe('2026-11-24T12:45')
})

test('none is found where none can be', () => {
  expect(propose('2026-11-24T10:00:00Z', [], 9 * 60)).toBeNull()
  expect(propose('2026-11-24T10:00:00Z', [], 30, 'UTC', { ...WEEK, days: [] })).toBeNull()
  expect(propose('2026-11-24T10:00:00Z', [slot('2026-01-01T00:00:00Z', '2027-12-31T00:00:00Z')])).toBeNull()
})

test('working hours may reach past midnight', () => {
  const night = { days: [2], from: '22:00', to: '02:00' }
  expect(propose('2026-11-24T23:20:00Z', [], 60, 'UTC', night)).toBe('2026-11-25T00:30')
  expect(propose('2026-11-25T00:30:00Z', [], 60, 'UTC', night)).toBe('2026-12-01T22:00')
})

test('nine in the morning is nine in the morning on either side of a clock change', () => {
  expect(propose('2026-10-23T15:00:00Z', [], 60, 'Europe/Berlin')).toBe('2026-10-26T08:00')
  expect(propose('2026-03-27T16:00:00Z', [], 60, 'Europe/Berlin')).toBe('2026-03-30T07:00')
})

test('an hour that a clock change skips is not proposed', () => {
  const early = { days: [7], from: '02:00', to: '04:00' }
  const proposed = proposeSlot([], 30 * MINUTE, at('2026-03-28T20:00:00Z'), 'Europe/Berlin', early)
  expect(proposed).toEqual(slot('2026-03-29T01:00:00Z', '2026-03-29T01:30:00Z'))
})

test('a quarter of an hour is one of the wall clock', () => {
  expect(propose('2026-11-24T05:00:00Z', [], 30, 'Asia/Kathmandu')).toBe('2026-11-24T06:00')
})

describe('whatever is planned', () => {
  const anyBusy = fc.array(
    fc.record({ from: fc.integer({ min: -600, max: 20_000 }), minutes: fc.integer({ min: -10, max: 600 }) }),
    { maxLength: 40 },
  )
  const anyZone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe')
  const now = at('2026-10-22T10:00:00Z')

  test('a slot is free, whole, and within the working hours', () => {
    fc.assert(
      fc.property(anyBusy, anyZone, fc.integer({ min: 1, max: 480 }), (planned, zone, minutes) => {
        const busy = planned.map(({ from, minutes }) => ({
          startMs: now + from * MINUTE,
          endMs: now + (from + minutes) * MINUTE,
        }))
        const proposed = proposeSlot(busy, minutes * MINUTE, now, zone, WEEK)
        if (!proposed) throw new Error('sixty days have room')
        expect(proposed.endMs - proposed.startMs).toBe(minutes * MINUTE)
        expect(proposed.startMs).toBeGreaterThanOrEqual(now + HOUR)
        const met = busy.filter((each) => each.startMs < each.endMs)
        expect(met.some((each) => each.startMs < proposed.endMs && each.endMs > proposed.startMs)).toBe(false)
        const [start, end] = [proposed.startMs, proposed.endMs].map((ms) =>
          Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone),
        )
        expect(WEEK.days).toContain(start?.dayOfWeek)
        expect(start?.toPlainTime().toString() ?? '').toMatch(/^(?:09|1[0-6]):(?:00|15|30|45):00$/)
        expect((end?.hour ?? 24) * 60 + (end?.minute ?? 0)).toBeLessThanOrEqual(17 * 60)
      }),
    )
  })
})
