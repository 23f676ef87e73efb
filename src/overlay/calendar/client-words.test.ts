import { expect, it, vi } from 'vitest'
import { client } from '../../../tests/build/client-brief.ts'
import { reasonWords, waitWords, wayBackWords } from './client-words.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))

const MINUTE = 60_000

it.each([
  [{ meetings: 6, late: 4, medianWaitMs: 11.5 * MINUTE }, 'kept you waiting 4 of 6, median 11 min'],
  [{ meetings: 5, late: 1, medianWaitMs: 12 * MINUTE }, 'kept you waiting 1 of 5, 12 min'],
  [{ meetings: 3, late: 3, medianWaitMs: null }, 'kept you waiting 3 of 3'],
  [
    { meetings: 2, late: 1, medianWaitMs: 7 * MINUTE, standing: 'new' as const },
    'kept you waiting 1 of 2: too few to say',
  ],
  [{ meetings: 6 }, 'never kept you waiting, 6 meetings'],
  [{ meetings: 1, standing: 'fine' as const }, 'never kept you waiting, 1 meeting'],
  [{ meetings: 2, standing: 'new' as const }, 'too few to say: 2 meetings'],
  [{ meetings: 0, standing: 'new' as const }, 'no meeting on record yet'],
])('%j: %s', (changes, words) => {
  expect(waitWords(client(changes))).toBe(words)
})

it('a reason ends without a stop of its own, and somewhere', () => {
  expect(reasonWords(client({ offBecause: ' Three no-shows. ' }))).toBe('Three no-shows')
  expect(reasonWords(client({ offBecause: null }))).toBe('')
  expect(reasonWords(client({ offBecause: 'x'.repeat(5_000) })).length).toBeLessThan(200)
})

it('ways back are named where there are any', () => {
  expect(wayBackWords(client({ wayBack: ['prepay'] }))).toBe('They come back by paying ahead.')
  expect(wayBackWords(client())).toBe('')
})
