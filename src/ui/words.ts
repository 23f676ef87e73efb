import { browser } from '../browser.ts'

type Messages = typeof import('../../public/_locales/en/messages.json')
export type WordKey = Extract<keyof Messages, string>

/** `n` of the keys that come in plural forms: `overlay_history` for `overlay_history_one` and `overlay_history_other`. */
export type CountedKey = WordKey extends infer K ? (K extends `${infer N}_other` ? N : never) : never

// Private-use characters stand for the blanks, so that names never pass through the browser's own `$` rules.
const BLANKS = ['\uE001', '\uE002', '\uE003', '\uE004', '\uE005', '\uE006']
const IS_BLANK = /([\uE001-\uE006])/

/** Kept for the life of the page: after an update the old copy cannot ask the browser any more. */
const templates = new Map<string, readonly string[]>()

function templateOf(key: string): readonly string[] {
  const known = templates.get(key)
  if (known) return known
  const parts = ask(key).split(IS_BLANK)
  if (parts.length > 1 || parts[0] !== '') templates.set(key, parts)
  return parts
}

function ask(key: string): string {
  try {
    return browser.i18n.getMessage(key, BLANKS)
  } catch {
    // The extension was updated under this page.
    return ''
  }
}

/** The message in parts, its blanks filled with anything: how a name is put into a sentence as an element. */
export function fill<T>(key: WordKey, ...blanks: readonly T[]): (string | T)[] {
  return templateOf(key).map((part) => blanks[BLANKS.indexOf(part)] ?? part)
}

/**
 * The message, its blanks (`$1`, `$2` ...) filled in order. No blank is a number: how one is written depends on the
 * language, see `formatNumber`.
 */
export const t = (key: WordKey, ...blanks: readonly string[]): string => fill(key, ...blanks).join('')

/** The message in the plural form of `count`; `count` itself is not filled in. */
export function tn(key: CountedKey, count: number, ...blanks: readonly string[]): string {
  const form = `${key}_${new Intl.PluralRules(wordsLocale()).select(count)}` as WordKey
  return t(form, ...blanks) || t(`${key}_other` as WordKey, ...blanks)
}

/** The language in which the words are written, which need not be the browser's. */
export const wordsLocale = (): string => t('ui_locale') || 'en'

export const wordsDirection = (): 'ltr' | 'rtl' => (t('ui_direction') === 'rtl' ? 'rtl' : 'ltr')

/** How a page of ours, or what is laid over another, tells the browser in which language it speaks. */
export const wordsSpeech = () => ({ language: wordsLocale(), direction: wordsDirection() })

/** For formats: the browser's variety of the words' language, if it has one. */
export function formatLocale(): string {
  const [words, own] = [wordsLocale(), browserLocale()]
  return own.split('-')[0] === words.split('-')[0] ? own : words
}

let browsersOwn: string | null = null

/** Habits that are the person's and not the language's, such as the 24-hour clock. */
export function browserLocale(): string {
  browsersOwn ??= askForLocale()
  return browsersOwn
}

function askForLocale(): string {
  try {
    return Intl.getCanonicalLocales(browser.i18n.getUILanguage())[0] ?? 'en'
  } catch {
    return 'en'
  }
}
