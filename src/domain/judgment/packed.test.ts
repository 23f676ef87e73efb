import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyHistory } from '../../../tests/build/any-settled.ts'
import { horizon } from '../../../tests/build/settled.ts'
import { deriveCounters } from './counters.ts'
import { deriveJudged } from './judged.ts'
import { packJudged, unpackJudged } from './packed.ts'
import { decideStanding } from './standing.ts'

it('a standing and its counters are the same from what was packed', () => {
  fc.assert(
    fc.property(anyHistory, fc.boolean(), (settled, offTheSchedule) => {
      const judged = deriveJudged(settled, 'Europe/Berlin')
      const unpacked = unpackJudged(packJudged(judged))
      expect(decideStanding(unpacked, horizon, { offTheSchedule })).toEqual(
        decideStanding(judged, horizon, { offTheSchedule }),
      )
      expect(deriveCounters(unpacked, horizon)).toEqual(deriveCounters(judged, horizon))
      expect(packJudged(unpacked)).toEqual(packJudged(judged))
    }),
    { numRuns: 1_000 },
  )
})
