import { expect, test } from 'vitest'
import { parseNumber } from './numerals.ts'

test('digits of any script are read', () => {
  for (const [text, number] of [
    ['12', 12],
    ['١٢', 12],
    ['۱۲', 12],
    ['๑๒', 12],
    ['१२', 12],
    ['１２', 12],
    ['𝟣𝟤', 12],
    ['1.024', 1024],
    ['1\u00A0024', 1024],
    ['١\u066C٠٢٤', 1024],
  ] as const)
    expect(parseNumber(text)).toBe(number)
})

test('anything more or less than a number is none', () => {
  for (const text of ['', '2 guests', '+3', '1 2', '3:41', 'People']) expect(parseNumber(text)).toBeNull()
})
