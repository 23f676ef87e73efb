import { expect, it, vi } from 'vitest'
import { at } from '../../../tests/build/facts.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { toldWords } = await import('./told-words.ts')

const told = { told: true, atMs: at('10:00'), version: 2, own: false } as const

it.each([
  [{ told: false } as const, 'They had not been told your expectations yet.'],
  [told, 'They had been told version 2 of your expectations, on 24 Nov 2026.'],
  [{ ...told, own: true }, 'They had been told version 2 of their own card, on 24 Nov 2026.'],
  [
    { ...told, version: null },
    'They had been told your expectations, on 24 Nov 2026; the card itself is no longer on record.',
  ],
])('%j', (before, words) => {
  expect(toldWords(before)).toBe(words)
})
