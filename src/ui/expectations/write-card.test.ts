import { describe, expect, it, vi } from 'vitest'
import { silentCard } from '../../../tests/build/cards.ts'
import type { ExpectationsCard } from '../../domain/meeting/fact.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { writeInvitation, writeProposal } = await import('./write-card.ts')

const full: ExpectationsCard = {
  steps: ['Brief', 'Draft'],
  timelines: 'Two weeks.',
  responsibilities: 'One person decides.',
  graceMinutes: 1,
  noticeHours: 1,
  movesAllowed: 2,
  responseTime: 'Within a day.',
  reach: 'By phone.',
  fee: '50 EUR after that.',
}

describe('the text for an invitation', () => {
  it('says what matters for the meeting', () => {
    expect(writeInvitation(full).split('\n')).toEqual([
      'So that our time is well used:',
      '',
      '- Up to 1 minute late is fine; if it takes longer, please tell me.',
      '- If you need to cancel or move it, please tell me at least 1 hour ahead.',
      '- It can be moved 2 times.',
      '- What I need from you: One person decides.',
      '- How to reach me: By phone.',
      '- Fee: 50 EUR after that.',
    ])
  })

  it('says nothing of what the card does not say', () => {
    expect(writeInvitation(silentCard).split('\n').slice(2)).toEqual([
      '- Up to 5 minutes late is fine; if it takes longer, please tell me.',
      '- If you need to cancel or move it, please tell me at least 24 hours ahead.',
    ])
  })

  it('has words for a card that allows nothing', () => {
    expect(
      writeInvitation({ ...silentCard, graceMinutes: 0, noticeHours: 0, movesAllowed: 0 })
        .split('\n')
        .slice(2),
    ).toEqual([
      '- Please be there on time.',
      '- If you need to cancel or move it, please tell me before it starts.',
      '- Once it is booked, the time stays.',
    ])
    expect(writeInvitation({ ...silentCard, movesAllowed: 1 })).toContain('It can be moved once.')
  })
})

describe('the text for a proposal', () => {
  it('has the whole card, each part under its heading', () => {
    expect(writeProposal(full)).toBe(
      [
        'How we work together',
        'How we work, step by step\n1. Brief\n2. Draft',
        'Timelines\nTwo weeks.',
        'What I need from you\nOne person decides.',
        'Meetings\nUp to 1 minute late is fine; if it takes longer, please tell me.\nIf you need to cancel or move it, please tell me at least 1 hour ahead.\nIt can be moved 2 times.',
        'Answers\nWithin a day.',
        'How to reach me\nBy phone.',
        'Fee\n50 EUR after that.',
      ].join('\n\n'),
    )
  })

  it('has no heading over nothing', () => {
    expect(
      writeProposal(silentCard)
        .split('\n\n')
        .map((part) => part.split('\n')[0]),
    ).toEqual(['How we work together', 'Meetings'])
  })
})
