import { expect, test } from 'vitest'
import { chooseLanguage } from './language.ts'

test.each([
  ['de-AT', 'de'],
  ['pt_PT', 'pt-BR'],
  ['AR', 'ar'],
  ['ja-JP-u-ca-japanese', 'ja'],
  ['fil', 'en'],
  ['', 'en'],
])('%s is spoken to in %s', (locale, language) => {
  expect(chooseLanguage(locale)).toBe(language)
})
