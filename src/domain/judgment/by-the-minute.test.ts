import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MINUTE } from '../../../tests/build/facts.ts'
import { byTheMinute } from './by-the-minute.ts'
import { chanceOfArriving, deriveCurve } from './survival.ts'

const anyRecords = fc.array(
  fc.record({
    fromMs: fc.integer({ min: 0, max: 5 * MINUTE }),
    untilMs: fc.option(fc.integer({ min: 1, max: 30 * MINUTE })),
    arrived: fc.boolean(),
  }),
  { maxLength: 200 },
)
const anyMinute = fc.integer({ min: 0, max: 32 }).map((minute) => minute * MINUTE)

it('a curve by the minute says the same at every full minute, in one step each', () => {
  fc.assert(
    fc.property(anyRecords, anyMinute, anyMinute, (records, elapsed, by) => {
      const watched = records.map((record) => ({ ...record, arrived: record.arrived && record.untilMs !== null }))
      const curve = deriveCurve(watched, 5)
      const coarse = byTheMinute(curve)
      const [exact, rounded] = [chanceOfArriving(curve, elapsed, by), chanceOfArriving(coarse, elapsed, by)]
      if (exact === null) expect(rounded).toBeNull()
      else expect(rounded).toBeCloseTo(exact, 12)
      expect(coarse.steps.length).toBeLessThanOrEqual(30)
    }),
  )
})
