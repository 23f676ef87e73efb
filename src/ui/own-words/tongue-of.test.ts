import '../../../tests/overlay/fake-browser.ts'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../wording/language.ts'
import { tongueOf, usualLanguage } from './tongue-of.ts'

const START = new Date(2026, 10, 24, 15, 5).getTime()
const MINUTE = 60_000

test('the usual language is the interface’s', () => {
  expect(usualLanguage()).toBe('en')
})

test('a language writes days, dates and lengths in its own way, and hours as the person is used to', () => {
  const { day, date, time, duration, list } = tongueOf('de').formats
  expect(day(START)).toBe('Dienstag, 24. November')
  expect(date(START)).toBe('24.11.2026')
  expect(time(START)).toBe('15:05')
  expect(list(['a', 'b'])).toBe('a und b')
  expect([0, 59, 60, 81].map((minutes) => duration(minutes * MINUTE))).toEqual([
    '0 Min.',
    '59 Min.',
    '1 Std.',
    '1 Std., 21 Min.',
  ])
})

test('the browser’s own variety is taken where it speaks the language', () => {
  expect(tongueOf('en').formats.day(START)).toBe('Tuesday 24 November')
})

test.each(LANGUAGES)('%s writes whatever it is asked for', (language) => {
  const { number, day, time, duration } = tongueOf(language).formats
  for (const text of [number(1234), day(START), time(START), duration(81 * MINUTE)]) expect(text).toMatch(/\p{N}/u)
})
