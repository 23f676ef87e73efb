import fc from 'fast-check'
import type { Outcome } from '../../src/domain/meeting/fact.ts'
import type { OffenceKind } from '../../src/domain/meeting/meeting.ts'
import type { Aftermath } from '../../src/wording/choose-afterwards.ts'

export const OUTCOMES: readonly Outcome[] = [
  'held',
  'no-show',
  'came-after-i-left',
  'late-cancellation',
  'late-move',
  'cancelled-in-time',
  'cancelled-by-me',
  'missed-by-me',
  'not-a-meeting',
]

const offencesOf = (outcome: Outcome): readonly (OffenceKind | null)[] => {
  if (outcome === 'held' || outcome === 'came-after-i-left') return [null, 'late']
  if (outcome === 'no-show' || outcome === 'late-cancellation' || outcome === 'late-move') return [outcome]
  return [null]
}

const STANDINGS = ['off-the-schedule', 'pattern', 'watch', 'new', 'good', 'fine'] as const
const NEXT = [
  'off-the-schedule',
  'security',
  'expectations',
  'way-back',
  'way-back-kept',
  'talk',
  'see',
  'flexibility',
  'nothing',
] as const

const count = fc.integer({ min: 1, max: 6 })

/** Any meeting that is over, with a past that goes with it or not. */
export const anyAftermath: fc.Arbitrary<Aftermath> = fc.constantFrom(...OUTCOMES).chain((outcome) =>
  fc.record({
    meeting: fc.record({
      outcome: fc.constant(outcome),
      confirmed: fc.boolean(),
      offence: fc.constantFrom(...offencesOf(outcome)),
      excused: fc.constantFrom(null, { reason: 'emergency' as const, note: null }),
    }),
    standing: fc.constantFrom(...STANDINGS),
    offences: fc.record({ late: count, 'no-show': count, 'late-cancellation': count, 'late-move': count }),
    next: fc.constantFrom(...NEXT),
  }),
)
