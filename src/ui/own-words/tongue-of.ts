import type { Formats } from '../../wording/formats.ts'
import { chooseLanguage, type Language } from '../../wording/language.ts'
import type { Tongue } from '../../wording/write-words.ts'
import { formatTimeIn } from '../formats.ts'
import { browserLocale, wordsLocale } from '../words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The language that words are written in unless another is chosen. */
export const usualLanguage = (): Language => chooseLanguage(wordsLocale())

const tongues = new Map<Language, Tongue>()

/** A language, which need not be the interface's, with the formats that go with it. Made once: formatters are dear. */
export function tongueOf(language: Language): Tongue {
  const known = tongues.get(language) ?? { language, formats: formatsOf(localeOf(language)) }
  tongues.set(language, known)
  return known
}

/** The browser's variety of the language, if it has one. */
function localeOf(language: Language): string {
  const own = browserLocale()
  return own.split('-')[0] === language.split('-')[0] ? own : language
}

function formatsOf(locale: string): Formats {
  const moment = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options)
    return (atMs: number) => format.format(atMs)
  }
  const unit = (unit: 'hour' | 'minute') => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' })
    return (value: number) => format.format(value)
  }
  const [hours, minutes] = [unit('hour'), unit('minute')]
  const numbers = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' })
  const joined = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' })
  return {
    number: (value) => numbers.format(value),
    time: formatTimeIn(locale),
    day: moment({ weekday: 'long', month: 'long', day: 'numeric' }),
    date: moment({ dateStyle: 'medium' }),
    duration: (ms) => {
      const [whole, rest] = [Math.floor(ms / HOUR), Math.floor((ms % HOUR) / MINUTE)]
      return joined.format([...(whole > 0 ? [hours(whole)] : []), ...(whole === 0 || rest > 0 ? [minutes(rest)] : [])])
    },
    list: (items) => lists.format(items),
  }
}
