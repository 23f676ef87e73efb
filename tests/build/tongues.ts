import type { Formats } from '../../src/wording/formats.ts'
import type { Language } from '../../src/wording/language.ts'
import type { Tongue } from '../../src/wording/write-words.ts'

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-US',
  de: 'de-DE',
  es: 'es-ES',
  fr: 'fr-FR',
  'pt-BR': 'pt-BR',
  ja: 'ja-JP',
  ar: 'ar-EG',
}

/** A language with formats of the platform, in UTC. */
export const tongue = (language: Language): Tongue => ({ language, formats: formatsOf(LOCALES[language]) })

function formatsOf(locale: string): Formats {
  const moment = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (atMs: number) => format.format(atMs)
  }
  const numbers = new Intl.NumberFormat(locale)
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' })
  const lists = new Intl.ListFormat(locale)
  return {
    number: (value) => numbers.format(value),
    time: moment({ hour: 'numeric', minute: '2-digit' }),
    day: moment({ weekday: 'long', month: 'long', day: 'numeric' }),
    date: moment({ dateStyle: 'medium' }),
    duration: (ms) => minutes.format(Math.floor(ms / 60_000)),
    list: (items) => lists.format(items),
  }
}
