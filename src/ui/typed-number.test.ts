import { describe, expect, it } from 'vitest'
import { inLanguage } from '../../tests/in-language.ts'

const inTheir = (language: string) => inLanguage(language, () => import('./typed-number.ts'))

describe('a number in a field', () => {
  it.each([
    ['5', 5],
    [' 7.5 ', 7.5],
    ['7,5', 7.5],
    ['１５．５', 15.5],
    ['١٢٫٥', 12.5],
    ['', null],
    ['-5', null],
    ['1.2.3', null],
    ['soon', null],
  ])('"%s" is read as %s', async (text, value) => {
    const { parseNumber } = await inTheir('en')
    expect(parseNumber(text)).toBe(value)
  })

  it.each([
    ['en', '1120.5'],
    ['de', '1120,5'],
    ['fr', '1120,5'],
    ['ja', '1120.5'],
    ['ar', '1120.5'],
  ])('is written and read in %s', async (language, text) => {
    const { numberText, parseNumber } = await inTheir(language)
    expect(numberText(1_120.5)).toBe(text)
    expect(parseNumber(numberText(1_120.5))).toBe(1_120.5)
  })
})
