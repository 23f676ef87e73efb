import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyHistory } from '../../../tests/build/any-settled.ts'
import { DAY, horizon, NOW, onTime } from '../../../tests/build/settled.ts'
import type { Limits } from './counters.ts'
import { deriveArrivalRecord, deriveCurves } from './forecast.ts'
import { deriveJudged } from './judged.ts'
import { deriveRecovery } from './recovery.ts'
import type { Settled } from './settled.ts'
import { deriveStanding, type StandingName } from './standing.ts'
import { deriveTimeLost } from './time-lost.ts'

const runs = { numRuns: 3_000 }

const anyLimits: fc.Arbitrary<Limits> = fc.record({
  offencesIn90Days: fc.record({
    expectations: fc.integer({ min: 1, max: 3 }),
    security: fc.integer({ min: 2, max: 5 }),
  }),
  noShowsInARow: fc.integer({ min: 1, max: 3 }),
  noShowsIn12Months: fc.integer({ min: 1, max: 4 }),
})

const SEVERITY: readonly StandingName[] = ['good', 'fine', 'new', 'watch', 'pattern', 'off-the-schedule']

const severity = (settled: readonly Settled[], limits: Limits) =>
  SEVERITY.indexOf(deriveStanding(settled, horizon, { offTheSchedule: false, limits }).name)

describe('whatever happened', () => {
  it('excusing an offence never worsens a standing', () => {
    fc.assert(
      fc.property(anyHistory, anyLimits, fc.nat(), (settled, limits, pick) => {
        const offences = settled.filter(({ offence, excused }) => offence !== null && !excused)
        fc.pre(offences.length > 0)
        const waived = offences[pick % offences.length]
        const after = settled.map((each) => (each === waived ? { ...each, excused: true } : each))
        expect(severity(after, limits)).toBeLessThanOrEqual(severity(settled, limits))
      }),
      runs,
    )
  })

  it('an on-time meeting, whenever it was, never worsens a standing', () => {
    fc.assert(
      fc.property(anyHistory, anyLimits, fc.integer({ min: 0, max: 500 }), (settled, limits, daysAgo) => {
        expect(severity([...settled, onTime(daysAgo)], limits)).toBeLessThanOrEqual(severity(settled, limits))
      }),
      runs,
    )
  })

  it('the order of the meetings never matters', () => {
    const everything = (settled: readonly Settled[]) => {
      const judged = deriveJudged(settled, 'Europe/Berlin')
      const records = settled.flatMap((each) => deriveArrivalRecord(each) ?? [])
      return {
        judged,
        standing: deriveStanding(settled, horizon, { offTheSchedule: false }),
        lost: deriveTimeLost(judged),
        recovery: deriveRecovery(judged, [NOW - 100 * DAY], horizon),
        curves: deriveCurves(records, records),
      }
    }
    fc.assert(
      fc.property(
        anyHistory.chain((settled) =>
          fc.tuple(
            fc.constant(settled),
            fc.shuffledSubarray([...settled], { minLength: settled.length, maxLength: settled.length }),
          ),
        ),
        ([settled, shuffled]) => {
          expect(everything(shuffled)).toEqual(everything(settled))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('every minute of a wait is theirs, forgiven or neither, and every minute of an overrun is told once', () => {
    fc.assert(
      fc.property(anyHistory, (settled) => {
        const { theirs, forgiven, overruns } = deriveTimeLost(deriveJudged(settled, 'UTC'))
        expect(theirs.ms + forgiven.ms).toBe(settled.reduce((sum, { timeLostMs }) => sum + timeLostMs, 0))
        const over = settled.filter(({ held, overrunMs }) => held && (overrunMs ?? 0) > 300_000)
        expect(overruns.theirLateStartMs + overruns.restMs).toBe(
          over.reduce((sum, { overrunMs }) => sum + (overrunMs ?? 0), 0),
        )
      }),
      { numRuns: 500 },
    )
  })
})
