import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardTold, cardWritten, takenBack } from '../../../tests/build/cards.ts'
import { at, byHand, MINUTE } from '../../../tests/build/facts.ts'
import { effectiveFacts } from '../meeting/effective.ts'
import type { EpochMs, Fact } from '../meeting/fact.ts'
import { toldBefore } from './told-before.ts'

const [morning, noon, evening] = [at('09:00'), at('12:00'), at('18:00')]
const first = cardWritten(morning)
const second = cardWritten(noon)
const own = cardWritten(noon, 'acme')

const before = (facts: readonly Fact[], beganMs: EpochMs) => toldBefore(effectiveFacts(facts), 'acme')(beganMs)

describe('what a client had been told when a meeting began', () => {
  it('is nothing to speak of before there was a card', () => {
    expect(before([], noon)).toBeNull()
    expect(before([second, cardWritten(morning, 'beta')], noon - 1)).toBeNull()
  })

  it('is that they had not been told the card there was', () => {
    expect(before([first], morning)).toEqual({ told: false })
    expect(before([own], evening)).toEqual({ told: false })
    expect(before([first, cardTold(first, noon, 'beta')], evening)).toEqual({ told: false })
  })

  it('is the version told last by then, up to the moment itself', () => {
    const facts = [first, second, cardTold(first, at('10:00')), cardTold(second, at('13:00'))]
    expect(before(facts, at('10:00') - 1)).toEqual({ told: false })
    expect(before(facts, at('10:00'))).toEqual({ told: true, atMs: at('10:00'), version: 1, own: false })
    expect(before(facts, at('12:59'))).toMatchObject({ version: 1 })
    expect(before(facts, evening)).toEqual({ told: true, atMs: at('13:00'), version: 2, own: false })
  })

  it('counts the versions of their own card apart', () => {
    const facts = [first, second, own, cardTold(own, at('13:00'))]
    expect(before(facts, evening)).toMatchObject({ version: 1, own: true })
  })

  it('is known to have been told even where the card is lost', () => {
    expect(before([cardTold(first, noon)], evening)).toEqual({ told: true, atMs: noon, version: null, own: false })
  })

  it('follows a merge', () => {
    const merged = byHand({ kind: 'clients-merged', into: 'acme' }, evening, { subject: 'beta' })
    const betas = cardWritten(morning, 'beta')
    expect(before([betas, cardTold(betas, noon, 'beta'), merged], evening)).toMatchObject({ version: 1, own: true })
  })
})

describe('whatever was written and told', () => {
  const anyMinute = fc.integer({ min: 0, max: 600 }).map((minutes) => morning + minutes * MINUTE)
  const anyWritten = fc.record({ atMs: anyMinute, subject: fc.constantFrom('mine', 'acme', 'beta') })
  const anyTold = fc.record({ which: fc.nat(), after: fc.nat({ max: 300 }), client: fc.constantFrom('acme', 'beta') })
  /** Nothing is told before it is written. */
  const anyFacts = fc
    .record({
      cards: fc.array(anyWritten, { minLength: 1, maxLength: 5 }),
      tellings: fc.array(anyTold, { maxLength: 6 }),
    })
    .map(({ cards, tellings }) => {
      const versions = cards.map(({ atMs, subject }) => ({ atMs, fact: cardWritten(atMs, subject) }))
      const told = tellings.flatMap(({ which, after, client }) => {
        const version = versions[which % versions.length]
        return version ? cardTold(version.fact, version.atMs + after * MINUTE, client) : []
      })
      return { versions: versions.map(({ fact }) => fact), facts: [...versions.map(({ fact }) => fact), ...told] }
    })
  const later = fc.integer({ min: 1, max: 600 })

  it('what is told or written later never changes what an earlier meeting says', () => {
    fc.assert(
      fc.property(anyFacts, anyMinute, later, later, ({ versions, facts }, beganMs, toldAfter, writtenAfter) => {
        const added = [
          cardWritten(beganMs + writtenAfter * MINUTE),
          ...versions.map((version) => cardTold(version, beganMs + toldAfter * MINUTE)),
        ]
        expect(before([...facts, ...added], beganMs)).toEqual(before(facts, beganMs))
      }),
    )
  })

  it('telling changes it up to the start, and taking that back restores it', () => {
    fc.assert(
      fc.property(anyFacts, anyMinute, fc.nat({ max: 600 }), ({ versions, facts }, beganMs, minutesBefore) => {
        const told = cardTold(versions[0] ?? first, beganMs - minutesBefore * MINUTE)
        expect(before([...facts, told], beganMs)).toMatchObject({ told: true })
        expect(before([...facts, told, takenBack(told, beganMs + 600 * MINUTE)], beganMs)).toEqual(
          before(facts, beganMs),
        )
      }),
    )
  })
})
