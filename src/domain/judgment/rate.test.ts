import { describe, expect, it } from 'vitest'
import { decideRateFlag, deriveHabitChance, deriveShrunkRate } from './rate.ts'
import { wholePercent } from './statement.ts'

describe('the shrunk rate and the chance of a habit', () => {
  it.each([
    [0, 0, 20, 0.32],
    [1, 1, 33, 0.63],
    [0, 3, 12, 0.13],
    [1, 3, 25, 0.44],
    [2, 2, 43, 0.83],
    [3, 5, 40, 0.83],
    [3, 10, 27, 0.52],
    [5, 10, 40, 0.89],
  ])('of %d in %d are %d %% and %d', (offences, meetings, percent, chance) => {
    expect(wholePercent(deriveShrunkRate({ meetings, offences }))).toBe(percent)
    expect(deriveHabitChance({ meetings, offences }).toFixed(2)).toBe(chance.toFixed(2))
  })
})

/** The chance that a client of this true rate is ever flagged, checked after every meeting: every path, once. */
function everFlagged(rate: number, meetings: number): number {
  let unflagged = new Map([[0, 1]])
  let flagged = 0
  for (let held = 1; held <= meetings; held++) {
    const next = new Map<number, number>()
    for (const [offences, share] of unflagged)
      for (const [more, chance] of [[0, 1 - rate] as const, [1, rate] as const]) {
        const count = { meetings: held, offences: offences + more }
        if (decideRateFlag(count)) flagged += share * chance
        else next.set(count.offences, (next.get(count.offences) ?? 0) + share * chance)
      }
    unflagged = next
  }
  return flagged
}

describe('the rate flag', () => {
  it.each([
    [5, 0, 0],
    [10, 1, 1],
    [20, 9, 14],
    [40, 49, 76],
    [50, 72, 94],
    [60, 89, 99],
  ])('is raised for a true rate of %d %% within 10 meetings in %d %%, within 20 in %d %%', (rate, ten, twenty) => {
    expect(Math.round(100 * everFlagged(rate / 100, 10))).toBe(ten)
    expect(Math.round(100 * everFlagged(rate / 100, 20))).toBe(twenty)
  })

  it('needs three meetings and two offences, however likely a habit is', () => {
    expect(decideRateFlag({ meetings: 2, offences: 2 })).toBe(false)
    expect(decideRateFlag({ meetings: 3, offences: 2 })).toBe(false)
    expect(decideRateFlag({ meetings: 3, offences: 3 })).toBe(true)
  })

  it('is never raised by one more clean meeting, and one offence fewer never raises it', () => {
    for (let meetings = 0; meetings <= 60; meetings++)
      for (let offences = 0; offences <= meetings; offences++) {
        if (decideRateFlag({ meetings, offences })) continue
        expect(decideRateFlag({ meetings: meetings + 1, offences })).toBe(false)
        if (offences > 0) {
          expect(decideRateFlag({ meetings, offences: offences - 1 })).toBe(false)
          expect(decideRateFlag({ meetings: meetings - 1, offences: offences - 1 })).toBe(false)
        }
      }
  })
})
