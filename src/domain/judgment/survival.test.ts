import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArrivalRecord, type Curve, chanceOfArriving, deriveCurve, shareNotArrived } from './survival.ts'

const came = (untilMs: number, fromMs = 0): ArrivalRecord => ({ fromMs, untilMs, arrived: true })
const left = (untilMs: number, fromMs = 0): ArrivalRecord => ({ fromMs, untilMs, arrived: false })
const never: ArrivalRecord = { fromMs: 0, untilMs: null, arrived: false }

describe('Kaplan-Meier', () => {
  // Weeks in remission under 6-mercaptopurine, from Freireich et al., Blood 21 (1963), the example of most textbooks.
  const relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23]
  const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
  const curve = deriveCurve([...relapsed.map((week) => came(week)), ...censored.map((week) => left(week))], 1)

  it.each([
    [5, '1.000'],
    [6, '0.857'],
    [7, '0.807'],
    [9, '0.807'],
    [10, '0.753'],
    [13, '0.690'],
    [16, '0.627'],
    [22, '0.538'],
    [23, '0.448'],
    [35, '0.448'],
  ])('gives the published curve of the 6-MP trial: at week %d %s', (week, share) => {
    expect(shareNotArrived(curve, week).toFixed(3)).toBe(share)
  })

  it('says nothing from the last record on', () => {
    expect(chanceOfArriving(curve, 34, 40)).toBe(0)
    expect(chanceOfArriving(curve, 35, 40)).toBeNull()
  })
})

describe('the chance of arriving', () => {
  const curve = deriveCurve([came(2), came(4), came(6), came(8)], 1)

  it('is (S(t) - S(u)) / S(t)', () => {
    expect(chanceOfArriving(curve, 0, 4)).toBe(0.5)
    expect(chanceOfArriving(curve, 4, 6)).toBe(0.5)
    expect(chanceOfArriving(curve, 3, 8)).toBe(1)
  })

  it('is that of the start before it, and none for a time gone by', () => {
    expect(chanceOfArriving(curve, -5, 4)).toBe(0.5)
    expect(chanceOfArriving(curve, 4, 4)).toBe(0)
    expect(chanceOfArriving(curve, 4, 2)).toBe(0)
  })

  it('has nothing to learn from who was there at the start, or before I was', () => {
    const watched = [came(5), never]
    expect(deriveCurve([...watched, came(0), came(-3), came(4, 6)], 1)).toEqual(deriveCurve(watched, 1))
  })

  it('is higher when I left early than when they never came', () => {
    const others = [came(4), came(8), came(9)]
    const chance = (record: ArrivalRecord) => chanceOfArriving(deriveCurve([...others, record], 1), 6, 10) as number
    expect(chance(left(5))).toBe(1)
    expect(chance(never)).toBeCloseTo(2 / 3, 12)
    expect(chance(left(8.5))).toBe(1)
  })

  it('counts a wait that I joined late only from then on', () => {
    const curve = deriveCurve([came(2), never, came(6, 4), came(6, 4)], 1)
    expect(chanceOfArriving(curve, 0, 3)).toBe(0.5)
    expect(chanceOfArriving(curve, 4, 6)).toBeCloseTo(2 / 3, 12)
  })

  it('ends where too few were left to watch', () => {
    const curve = deriveCurve([came(2), came(4), came(6), left(8)], 3)
    expect(chanceOfArriving(curve, 3.9, 10)).not.toBeNull()
    expect(chanceOfArriving(curve, 4, 10)).toBeNull()
    expect(chanceOfArriving(deriveCurve([never, never], 3), 0, 10)).toBeNull()
  })
})

const anyRecord: fc.Arbitrary<ArrivalRecord> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 9 }))
  .map(([fromMs, untilMs, how]) =>
    how === 0 ? { ...never, fromMs } : { fromMs: how < 7 ? 0 : fromMs, untilMs, arrived: how !== 1 && how !== 9 },
  )
const anyRecords = fc.array(anyRecord, { maxLength: 40 })
const anyTime = fc.integer({ min: 0, max: 45 })

/** Minute by minute: of those being watched, the share that does not come in this minute. */
function bruteShare(records: readonly ArrivalRecord[], afterMs: number, byMs: number): number {
  let share = 1
  for (let atMs = afterMs + 1; atMs <= byMs; atMs++) {
    const watched = records.filter(({ fromMs, untilMs }) => fromMs < atMs && (untilMs === null || untilMs >= atMs))
    const coming = watched.filter(({ untilMs, arrived }) => arrived && untilMs === atMs)
    if (watched.length > 0) share *= 1 - coming.length / watched.length
  }
  return share
}

describe('any curve', () => {
  it('agrees with counting minute by minute', () => {
    fc.assert(
      fc.property(anyRecords, anyTime, anyTime, (records, elapsed, by) => {
        const curve = deriveCurve(records, 1)
        expect(shareNotArrived(curve, by)).toBeCloseTo(bruteShare(records, 0, by), 12)
        const chance = chanceOfArriving(curve, elapsed, by)
        if (chance !== null) expect(chance).toBeCloseTo(1 - bruteShare(records, elapsed, by), 12)
      }),
    )
  })

  it('gives the plain share where nobody was censored', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 40 })), { minLength: 1 }), anyTime, (arrivals, by) => {
        const curve = deriveCurve(
          arrivals.map((ms) => (ms === null ? never : came(ms))),
          1,
        )
        const away = arrivals.filter((ms) => ms === null || ms > by).length
        expect(shareNotArrived(curve, by)).toBeCloseTo(away / arrivals.length, 12)
      }),
    )
  })

  it('never rises, stays within 0 and 1, and the chance grows with the time given', () => {
    fc.assert(
      fc.property(anyRecords, anyTime, (records, elapsed) => {
        const curve = deriveCurve(records, 1)
        const times = Array.from({ length: 46 }, (_, minute) => minute)
        falls(times.map((minute) => shareNotArrived(curve, minute)))
        if (chanceOfArriving(curve, elapsed, 45) === null) return
        falls(times.map((minute) => 1 - (chanceOfArriving(curve, elapsed, minute) as number)))
      }),
    )
  })

  it('never promises more when a leaving is confirmed as an absence', () => {
    fc.assert(
      fc.property(anyRecords, anyTime, anyTime, anyTime, (records, leftAt, elapsed, by) => {
        const chance = (record: ArrivalRecord) => chanceOfArriving(deriveCurve([...records, record], 1), elapsed, by)
        const [censored, absent] = [chance(left(leftAt)), chance(never)]
        if (censored !== null) expect(absent).toBeLessThanOrEqual(censored + 1e-12)
      }),
    )
  })

  it('does not depend on the order of the records, and survives as JSON', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const curve = deriveCurve(records, 5)
        expect(deriveCurve(records.toReversed(), 5)).toEqual(curve)
        expect(JSON.parse(JSON.stringify(curve)) as Curve).toEqual(curve)
      }),
    )
  })
})

function falls(values: readonly number[]): void {
  for (const [index, value] of values.entries()) {
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThanOrEqual(values[index - 1] ?? 1)
  }
}
