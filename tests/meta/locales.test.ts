import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './built.ts'

type Messages = Readonly<Record<string, { readonly message: string }>>

const LOCALES = join(ROOT, 'public/_locales')
const read = (locale: string) => JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages

const en = read('en')
const counted = Object.keys(en)
  .filter((key) => key.endsWith('_other') && key.replace(/other$/, 'one') in en)
  .map((key) => key.slice(0, -'_other'.length))
const isPlural = (key: string) =>
  counted.some((name) => key.startsWith(`${name}_`) && FORM.test(key.slice(name.length)))
const FORM = /^_(zero|one|two|few|many|other)$/
const single = Object.keys(en).filter((key) => !isPlural(key))
const blanksOf = (message = '') => [...new Set(message.match(/\$\d/g))].toSorted()

/** The last mark of a text, that of a quotation in it left out. */
const endOf = (message = '') => message.replace(/[\s”"“»’」）)]+$/, '').at(-1) ?? ''
const SENTENCE_ENDS: Readonly<Record<string, string>> = { '.': '.。', '?': '?？؟', '!': '!！' }
/** What its writers would not write. French has a space before its high marks, which never ends a line. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ja: /[,;!?()]|:(?!\d)/,
  ar: /[,;?]/,
  fr: /(?<![\u00A0\u202F])[;:!?»](?=[\s.)]|$)|«(?![\u00A0\u202F])/,
}

/** What the stores take. */
const LONGEST = { name: 75, description: 132 }

test('the interface is in seven languages', () => {
  expect(readdirSync(LOCALES).toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt_BR'])
})

describe.each(readdirSync(LOCALES).filter((locale) => locale !== 'en'))('%s', (locale) => {
  const messages = read(locale)
  const language = messages['ui_locale']?.message ?? ''
  const forms = new Intl.PluralRules(language || 'en').resolvedOptions().pluralCategories

  test('says which language it is and how it runs', () => {
    expect(language).toBe(locale.replace('_', '-'))
    expect(messages['ui_direction']?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr')
  })

  test('has every word', () => {
    expect(single.filter((key) => !messages[key]?.message)).toEqual([])
  })

  test('has every plural form that its language has', () => {
    const needed = counted.flatMap((name) => forms.map((form) => `${name}_${form}`))
    // A form for fractions of millions is never needed for what is counted here.
    const missing = needed.filter((key) => !messages[key]?.message && !(key.endsWith('_many') && locale !== 'ar'))
    expect(missing).toEqual([])
  })

  test('has no word that nobody asks for', () => {
    expect(Object.keys(messages).filter((key) => !(key in en) && !isPlural(key))).toEqual([])
  })

  test('fills the same blanks', () => {
    const differ = Object.keys(messages).filter((key) => {
      const source = en[key] ?? en[`${key.replace(/_[a-z]+$/, '')}_other`]
      const [asked, there] = [blanksOf(source?.message), blanksOf(messages[key]?.message)]
      // A plural form may say its number in words, "one meeting".
      return isPlural(key) ? there.some((blank) => !asked.includes(blank)) : asked.join() !== there.join()
    })
    expect(differ).toEqual([])
  })

  test('keeps its blanks apart: Chrome takes “$1$” for a name, and refuses the whole extension', () => {
    expect(Object.values(messages).filter(({ message }) => /\$\w+\$/.test(message))).toEqual([])
  })

  test('ends its sentences where English does', () => {
    const differ = Object.keys(messages).filter((key) => {
      const source = en[key] ?? en[`${key.replace(/_[a-z]+$/, '')}_other`]
      const end = endOf(source?.message)
      return end in SENTENCE_ENDS && !SENTENCE_ENDS[end]?.includes(endOf(messages[key]?.message))
    })
    expect(differ).toEqual([])
  })

  test('has the punctuation of its language', () => {
    const foreign = FOREIGN[locale]
    const found = Object.values(messages).filter(({ message }) => foreign?.test(message.replace(/https?:\S+/g, '')))
    expect(found).toEqual([])
  })

  test('fits into the stores', () => {
    for (const [key, longest] of Object.entries(LONGEST))
      expect(messages[key]?.message.length).toBeLessThanOrEqual(longest)
  })
})
