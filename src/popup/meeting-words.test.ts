import { expect, it, vi } from 'vitest'
import { buildBrief, END, MINUTE, START } from '../../tests/overlay/build-brief.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'

vi.mock('../browser.ts', () => import('../../tests/fake-browser.ts'))
const { theirVerdict } = await import('./meeting-words.ts')

const wait = { sinceMs: START, untilMs: START, ms: 0, longestMs: 0, hasGap: false, wasAway: false, causeUnknown: false }
const verdict = (meeting: Partial<Meeting>) =>
  theirVerdict(buildBrief({ iAmHere: false, outcome: 'held', wait, ...meeting }).meeting, END + MINUTE)

it('a meeting held on time after a late move of theirs is due for the move', () => {
  expect(verdict({})).toMatchObject({ text: 'on time', tone: 'kept' })
  expect(verdict({ offence: 'late-move' })).toEqual({ text: 'moved late', tone: 'due' })
  const excused = { reason: 'goodwill', note: null } as const
  expect(verdict({ offence: 'late-move', excused }).tone).toBe('plain')
})
