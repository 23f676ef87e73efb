import { describe, expect, it } from 'vitest'
import { deriveStatement, statableRate, wholePercent } from './statement.ts'

describe('what may be said of a rate', () => {
  it('is too little to say below three meetings', () => {
    expect(deriveStatement({ meetings: 2, offences: 2 })).toEqual({ code: 'too-few', meetings: 2 })
  })

  it('is the bare count below five', () => {
    expect(deriveStatement({ meetings: 4, offences: 1 })).toEqual({ code: 'count', meetings: 4, offences: 1 })
    expect([0, 4, 5, 6].map(statableRate)).toEqual([false, false, true, true])
  })

  it('is the count with its estimate from five on', () => {
    expect(deriveStatement({ meetings: 5, offences: 3 })).toEqual({
      code: 'rate',
      meetings: 5,
      offences: 3,
      percent: 40,
    })
  })

  it("uses the user's own prior where there is one", () => {
    expect(deriveStatement({ meetings: 10, offences: 1 }, { alpha: 1, beta: 19 })).toMatchObject({ percent: 7 })
  })

  it('rounds a half down', () => {
    expect([0.125, 0.126, 0, 1].map(wholePercent)).toEqual([12, 13, 0, 100])
  })
})
