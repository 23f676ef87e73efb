import '../../../tests/overlay/fake-browser.ts'
import { describe, expect, it } from 'vitest'
import type { ExpectationsCard } from '../../domain/meeting/fact.ts'
import { DEFAULT_POLICY } from '../../domain/policy/policy.ts'
import { type CardText, cardOfPolicy, cardText, parseCard } from './card-text.ts'

const card: ExpectationsCard = {
  steps: ['Brief', 'Draft'],
  timelines: 'Two weeks',
  responsibilities: 'One person decides',
  graceMinutes: 7.5,
  noticeHours: 48,
  movesAllowed: 0,
  responseTime: 'A day',
  reach: 'By phone',
  fee: '50 EUR',
}

describe('a card', () => {
  it.each([
    ['with everything said', card],
    ['with nothing said', cardOfPolicy(DEFAULT_POLICY)],
  ])('%s comes out of its form as it went in', (_, before) => {
    expect(parseCard(cardText(before))).toEqual({ ok: true, card: before })
  })

  it('begins with what the policy holds everybody to, and no fee', () => {
    expect(cardOfPolicy(DEFAULT_POLICY)).toMatchObject({
      graceMinutes: 5,
      noticeHours: 24,
      movesAllowed: null,
      fee: null,
    })
  })

  it('leaves out steps without words, and a fee that is switched off', () => {
    const text = { ...cardText(card), steps: [' Brief ', '  ', 'Draft'], hasFee: false }
    expect(parseCard(text)).toMatchObject({ card: { steps: ['Brief', 'Draft'], fee: null } })
  })

  it.each<[Partial<CardText>, { field: string; fault: string }]>([
    [{ graceMinutes: '' }, { field: 'graceMinutes', fault: 'number' }],
    [{ graceMinutes: '-5' }, { field: 'graceMinutes', fault: 'number' }],
    [{ graceMinutes: '1441' }, { field: 'graceMinutes', fault: 'number' }],
    [{ noticeHours: 'a day' }, { field: 'noticeHours', fault: 'number' }],
    [{ movesAllowed: '1.5' }, { field: 'movesAllowed', fault: 'whole-number' }],
    [{ movesAllowed: 'once' }, { field: 'movesAllowed', fault: 'whole-number' }],
    [{ fee: '  ' }, { field: 'fee', fault: 'fee-empty' }],
  ])('%j is said to be wrong where it is', (change, fault) => {
    expect(parseCard({ ...cardText(card), ...change })).toMatchObject({ ok: false, faults: [fault] })
  })

  it('takes a decimal comma', () => {
    expect(parseCard({ ...cardText(card), graceMinutes: ' 2,5 ' })).toMatchObject({ card: { graceMinutes: 2.5 } })
  })
})
