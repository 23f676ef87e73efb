/** The languages that words are written in, as BCP 47 names them. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt-BR', 'ja', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

export type Direction = 'ltr' | 'rtl'

const spoken = (locale: string) => locale.split(/[-_]/)[0]?.toLowerCase()

/** The nearest to a locale such as `de-AT` or `pt_BR`; English where there is none. */
export const chooseLanguage = (locale: string): Language =>
  LANGUAGES.find((language) => spoken(language) === spoken(locale)) ?? 'en'

export const directionOf = (language: Language): Direction => (language === 'ar' ? 'rtl' : 'ltr')
