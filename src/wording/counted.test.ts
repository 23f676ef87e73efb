import { describe, expect, test } from 'vitest'
import { formatCounted } from './counted.ts'
import { LANGUAGES, type Language } from './language.ts'
import { COUNTED_NOUNS } from './locales/counted-nouns.ts'

const say = (language: Language, noun: 'minutes' | 'hours' | 'meetings' | 'times', ...counts: readonly number[]) =>
  counts.map((count) => formatCounted(count, COUNTED_NOUNS[language][noun], language, String))

test.each(LANGUAGES)('%s has a form for each of its plurals, and no other', (language) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
  for (const forms of Object.values(COUNTED_NOUNS[language])) expect(Object.keys(forms).toSorted()).toEqual(categories)
})

describe('a noun agrees with its number', () => {
  test('in English', () => {
    expect(say('en', 'minutes', 1, 2, 18)).toEqual(['1 minute', '2 minutes', '18 minutes'])
    expect(say('en', 'times', 1, 3)).toEqual(['once', '3 times'])
  })

  test('in German', () => {
    expect(say('de', 'hours', 1, 24)).toEqual(['1 Stunde', '24 Stunden'])
    expect(say('de', 'meetings', 1, 12)).toEqual(['1 Treffen', '12 Treffen'])
  })

  test('in Spanish', () => {
    expect(say('es', 'meetings', 1, 12, 1_000_000)).toEqual(['1 reunión', '12 reuniones', '1000000 de reuniones'])
  })

  test('in French, where one and a half is still one', () => {
    expect(say('fr', 'minutes', 1, 1.5, 2)).toEqual(['1 minute', '1.5 minute', '2 minutes'])
  })

  test('in Portuguese', () => {
    expect(say('pt-BR', 'times', 1, 2)).toEqual(['1 vez', '2 vezes'])
  })

  test('in Japanese, which has one form', () => {
    expect(say('ja', 'meetings', 1, 12)).toEqual(['1回の打ち合わせ', '12回の打ち合わせ'])
  })

  test('in Arabic, which has six', () => {
    expect(say('ar', 'minutes', 0, 1, 2, 3, 11, 100)).toEqual([
      '0 دقيقة',
      'دقيقة واحدة',
      'دقيقتين',
      '3 دقائق',
      '11 دقيقة',
      '100 دقيقة',
    ])
    expect(say('ar', 'meetings', 2, 5, 12, 102)).toEqual(['اجتماعين', '5 اجتماعات', '12 اجتماعًا', '102 اجتماع'])
  })
})
