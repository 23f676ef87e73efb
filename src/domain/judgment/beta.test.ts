import { describe, expect, it } from 'vitest'
import { betaTail } from './beta.ts'

/** P(Beta(a, b) > 1/4) for whole a and b, exactly: as many heads as a - 1 or fewer in a + b - 1 throws. */
function exactTail(a: number, b: number): number {
  const throws = a + b - 1
  let ways = 1n
  let sum = 0n
  for (let heads = 0; heads < a; heads++) {
    sum += ways * 3n ** BigInt(throws - heads)
    ways = (ways * BigInt(throws - heads)) / BigInt(heads + 1)
  }
  return Number((sum * 10n ** 18n) / 4n ** BigInt(throws)) / 1e18
}

describe('the tail of a Beta distribution', () => {
  it('is the exact binomial sum wherever the parameters are whole', () => {
    for (let a = 1; a <= 60; a++)
      for (let b = 1; b <= 60; b++) expect(Math.abs(betaTail(0.25, a, b) - exactTail(a, b))).toBeLessThan(1e-12)
  })

  // Computed once with mpmath at 40 digits.
  it.each([
    [0.25, 1.5, 4.2, 0.466282867016918],
    [0.25, 0.3, 7.9, 0.0176633676168428],
    [0.25, 3.75, 12.6, 0.382717997646029],
    [0.5, 0.5, 0.5, 0.5],
    [0.01, 0.2, 0.3, 0.742805218377913],
    [0.9, 20.5, 3.1, 0.371395759126365],
    [0.25, 150.25, 449.75, 0.503140149197632],
    [0.25, 1000, 4000, 2.77522164520301e-17],
    [0.999, 2.5, 0.7, 0.0159305475756742],
    [0.25, 0.001, 4, 0.000214590761262868],
    [0.25, 2.4, 17.6, 0.0550435102727973],
    [0.6, 5000.5, 3400.25, 0.18735121551471],
  ])('above %d for Beta(%d, %d) is %d', (x, a, b, tail) => {
    expect(Math.abs(betaTail(x, a, b) - tail)).toBeLessThan(1e-10)
  })

  it('is everything above 0 and nothing above 1', () => {
    expect([betaTail(0, 1, 4), betaTail(-1, 1, 4), betaTail(1, 1, 4), betaTail(2, 1, 4)]).toEqual([1, 1, 0, 0])
  })

  it('refuses parameters that make no distribution', () => {
    expect(() => betaTail(0.5, 0, 1)).toThrow(RangeError)
    expect(() => betaTail(0.5, 1, Number.NaN)).toThrow(RangeError)
  })
})
