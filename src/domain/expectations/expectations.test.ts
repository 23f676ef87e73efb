import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardTold, cardWritten, plainCard } from '../../../tests/build/cards.ts'
import { at, byHand } from '../../../tests/build/facts.ts'
import type { ExpectationsCard } from '../meeting/fact.ts'
import { cardInForce } from './cards.ts'
import { CARD_FIELDS, diffCards } from './diff-cards.ts'
import { decideOffer, deriveTold } from './told.ts'

const card = (overrides: Partial<ExpectationsCard> = {}) => ({ ...plainCard, ...overrides })
const merged = (from: string, into: string) => byHand({ kind: 'clients-merged', into }, at('08:00'), { subject: from })

const [morning, noon, evening] = [at('09:00'), at('12:00'), at('18:00')]

describe('the card in force', () => {
  const first = cardWritten(morning)
  const second = cardWritten(noon, 'mine', { graceMinutes: 3 })
  const theirs = cardWritten(noon, 'acme', { fee: '50 EUR' })

  it.each([
    ['is none before one is written', [first], 'acme', at('08:59'), null],
    ['is the one for everybody', [first], 'acme', morning, first.id],
    ['is the last one written by then', [second, first], 'acme', at('11:59'), first.id],
    ['is the last one written at all', [second, first], 'acme', evening, second.id],
    ['is the client’s own where they have one', [theirs, first, second], 'acme', evening, theirs.id],
    ['is not the own one of another client', [theirs, first, second], 'beta', evening, second.id],
    ['is for everybody where no client is meant', [theirs, first, second], null, evening, second.id],
    ['is still the one for everybody before they had their own', [theirs, first], 'acme', at('11:59'), first.id],
    ['follows a merge', [theirs, first, merged('acme', 'beta')], 'beta', evening, theirs.id],
    ['follows a merge from the old name', [theirs, first, merged('acme', 'beta')], 'acme', evening, theirs.id],
  ] as const)('%s', (_, facts, client, atMs, version) => {
    expect(cardInForce(facts, client, atMs)?.id ?? null).toBe(version)
  })

  it('is, of two merged clients with a card each, that of the one who stands for both', () => {
    const later = cardWritten(evening, 'acme', { fee: '80 EUR' })
    const betas = cardWritten(noon, 'beta', { fee: '50 EUR' })
    expect(cardInForce([betas, later, merged('acme', 'beta')], 'acme', evening)?.id).toBe(betas.id)
  })

  it('says whether it was written for them alone', () => {
    expect(cardInForce([first, theirs], 'acme', evening)).toMatchObject({ own: true, writtenMs: noon })
    expect(cardInForce([first, theirs], 'beta', evening)).toMatchObject({ own: false, writtenMs: morning })
  })
})

describe('what a client was told', () => {
  const first = cardWritten(morning)

  it('is kept with when, how and the words, also under a name they had before a merge', () => {
    const facts = [first, cardTold(first, evening), cardTold(first, noon, 'beta'), merged('beta', 'acme')]
    expect(deriveTold(facts, 'beta')).toEqual([
      { id: expect.any(String), version: first.id, how: 'invitation', atMs: noon, card: plainCard },
      { id: expect.any(String), version: first.id, how: 'invitation', atMs: evening, card: plainCard },
    ])
  })

  it('is known to have been told even where the card is lost', () => {
    expect(deriveTold([cardTold(first, noon)], 'acme')).toMatchObject([{ version: first.id, card: null }])
  })
})

describe('an offer to tell the card', () => {
  const first = cardWritten(morning)
  const second = cardWritten(noon, 'mine', { graceMinutes: 3, steps: ['brief', 'draft'] })
  const alike = cardWritten(noon)

  it.each([
    ['is none where there is no card', [], 'none'],
    ['is the first where they were never told any', [first, cardTold(first, noon, 'beta')], 'first'],
    ['is needless when they were told it', [first, cardTold(first, noon)], 'up-to-date'],
    ['is needless when the new one says the same', [first, cardTold(first, morning), alike], 'up-to-date'],
    ['is made again when it has changed since', [first, cardTold(first, morning), second], 'changed'],
    ['is the first as long as they are only going to be told', [first, cardTold(first, at('19:00'))], 'first'],
  ] as const)('%s', (_, facts, offer) => {
    expect(decideOffer(facts, 'acme', evening).offer).toBe(offer)
  })

  it('says what has changed since they were told', () => {
    expect(decideOffer([first, cardTold(first, morning), second], 'acme', evening)).toMatchObject({
      version: second.id,
      told: { version: first.id },
      changes: [
        { field: 'steps', before: plainCard.steps, after: ['brief', 'draft'] },
        { field: 'graceMinutes', before: 5, after: 3 },
      ],
    })
  })
})

describe('the difference of two cards', () => {
  it('is everything where there was none', () => {
    expect(diffCards(null, plainCard).map(({ field }) => field)).toEqual(CARD_FIELDS)
    expect(CARD_FIELDS.toSorted()).toEqual(Object.keys(plainCard).toSorted())
  })

  it('is nothing for cards that say the same, and made up of exactly what was changed', () => {
    const changed: Partial<ExpectationsCard> = {
      steps: [],
      timelines: 'Soon',
      responsibilities: '',
      graceMinutes: 0,
      noticeHours: 48,
      movesAllowed: null,
      responseTime: '',
      reach: '',
      fee: '50 EUR',
    }
    fc.assert(
      fc.property(fc.subarray([...CARD_FIELDS]), (fields) => {
        const after = card(Object.fromEntries(fields.map((field) => [field, changed[field]])))
        expect(diffCards(card(), after).map(({ field }) => field)).toEqual(fields)
      }),
    )
  })
})
