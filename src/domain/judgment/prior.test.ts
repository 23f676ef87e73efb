import { describe, expect, it } from 'vitest'
import { derivePrior } from './prior.ts'
import { type Count, FLAG_PRIOR } from './rate.ts'

const counts = (...of: [offences: number, meetings: number][]): Count[] =>
  of.map(([offences, meetings]) => ({ offences, meetings }))

const strength = ({ alpha, beta }: { alpha: number; beta: number }) => alpha + beta
const mean = ({ alpha, beta }: { alpha: number; beta: number }) => alpha / (alpha + beta)

describe("a prior from the user's own clients", () => {
  it('is the starting one until five clients have four meetings each', () => {
    expect(derivePrior([])).toEqual(FLAG_PRIOR)
    expect(derivePrior(counts([1, 4], [1, 4], [0, 4], [0, 4], [3, 3]))).toEqual(FLAG_PRIOR)
    expect(derivePrior(counts([1, 4], [1, 4], [0, 4], [0, 4], [3, 4]))).not.toEqual(FLAG_PRIOR)
  })

  it('has the mean of all their meetings, with the five of the starting prior', () => {
    expect(mean(derivePrior(counts([1, 10], [2, 10], [3, 10], [4, 10], [5, 15])))).toBeCloseTo(16 / 60, 12)
  })

  it('is as strong as clients are alike, and never stronger than 20', () => {
    expect(strength(derivePrior(counts([2, 10], [2, 10], [2, 10], [2, 10], [2, 10])))).toBe(20)
  })

  it('is as weak as clients differ, and never weaker than 2', () => {
    expect(strength(derivePrior(counts([0, 10], [10, 10], [0, 10], [10, 10], [5, 10])))).toBe(2)
  })

  it('is what the moments say between the two', () => {
    // Rates .1 .2 .3 .6 .2 of 20 each: p 28/100, spread .0296, mean 29/105, chance 4/100, nature 4/5.
    const spread = 0.0296 / ((29 / 105) * (76 / 105))
    const likeness = (spread - 0.04) / (0.8 - 0.04)
    const prior = derivePrior(counts([2, 20], [4, 20], [6, 20], [12, 20], [4, 20]))
    expect(strength(prior)).toBeCloseTo(1 / likeness - 1, 10)
    expect(mean(prior)).toBeCloseTo(29 / 105, 12)
  })

  it('finds its way back to the prior that made the clients', () => {
    const prior = derivePrior(drawn({ alpha: 2, beta: 6 }, 4_000))
    expect(Math.abs(strength(prior) - 8)).toBeLessThan(1)
    expect(mean(prior)).toBeCloseTo(0.25, 1)
  })

  it('leaves room for an offence after spotless clients, and for a clean meeting after hopeless ones', () => {
    expect(mean(derivePrior(counts([0, 4], [0, 4], [0, 4], [0, 4], [0, 4])))).toBeCloseTo(1 / 25, 12)
    expect(mean(derivePrior(counts([4, 4], [4, 4], [4, 4], [4, 4], [4, 4])))).toBeCloseTo(21 / 25, 12)
  })

  it('does not depend on the order of the clients', () => {
    const some = counts([1, 7], [2, 5], [0, 11], [3, 9], [4, 6], [1, 13])
    expect(derivePrior(some.toReversed())).toEqual(derivePrior(some))
  })
})

/** Clients in the shares of a beta-binomial by Pólya's urn: each offence makes the next one likelier. */
function drawn(prior: { alpha: number; beta: number }, clients: number): Count[] {
  let seed = 42
  const chance = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  return Array.from({ length: clients }, (_, index) => {
    const meetings = 4 + (index % 9)
    let offences = 0
    for (let held = 0; held < meetings; held++)
      if (chance() < (prior.alpha + offences) / (prior.alpha + prior.beta + held)) offences += 1
    return { meetings, offences }
  })
}
