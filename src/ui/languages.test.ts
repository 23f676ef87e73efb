import { describe, expect, it } from 'vitest'
import { inLanguage } from '../../tests/in-language.ts'

const formatsIn = (language: string) => inLanguage(language, () => import('./formats.ts'))
const AT = new Date(2026, 10, 24, 14, 45).getTime()

describe('a day with its time', () => {
  it.each([
    ['en', 'Tue, Nov 24, 2:45\u00A0PM', 'Nov 24, 2026, 2:45\u00A0PM'],
    ['de', 'Di., 24. Nov., 14:45', '24.11.2026, 14:45'],
    ['ja', '11月24日(火) 14:45', '2026/11/24 14:45'],
    ['ar', 'الثلاثاء، 24 نوفمبر، 2:45\u00A0م', '24\u200F/11\u200F/2026، 2:45\u00A0م'],
  ])('is written in %s as there', async (language, day, date) => {
    const { formatDayTime, formatDateTime } = await formatsIn(language)
    expect(formatDayTime(AT)).toBe(day)
    expect(formatDateTime(AT)).toBe(date)
  })
})

it('from right to left, a sign of a currency stays whole', async () => {
  const { formatAmount } = await formatsIn('ar')
  expect(formatAmount(1_234.5, 'USD')).toMatch(/US\$\u200E$/)
  expect((await formatsIn('de')).formatAmount(1_234.5, 'USD')).toBe('1.234,50\u00A0$')
})

it('sentences follow each other with a space, but in Japanese', async () => {
  const joined = async (language: string) =>
    (await inLanguage(language, () => import('./join-sentences.ts'))).joinSentences(['A.', false, 'B.'])
  expect(await joined('en')).toBe('A. B.')
  expect(await joined('ja')).toBe('A.B.')
})
