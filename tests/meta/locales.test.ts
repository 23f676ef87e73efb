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

  test('fits into the stores', () => {
    for (const [key, longest] of Object.entries(LONGEST))
      expect(messages[key]?.message.length).toBeLessThanOrEqual(longest)
  })
})
