import { expect, test } from 'vitest'
import { parseCompactDay, parseDatekey } from './datekey.ts'

test.each([
  ['27966', '2024-09-30'],
  ['28929', '2026-08-01'],
  ['29048', '2026-11-24'],
  [String((54 << 9) | (2 << 5) | 29), '2024-02-29'],
  [String((55 << 9) | (2 << 5) | 29), null],
  [String((55 << 9) | (13 << 5) | 1), null],
  [String((55 << 9) | (1 << 5)), null],
  ['', null],
  ['x', null],
  [null, null],
])('the key %s is %s', (key, day) => {
  expect(parseDatekey(key)).toBe(day)
})

test.each([
  ['20261124', '2026-11-24'],
  ['20260230', null],
  ['2026-11-24', null],
  [null, null],
])('the date %s is %s', (text, day) => {
  expect(parseCompactDay(text)).toBe(day)
})
