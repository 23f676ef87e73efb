import type { Language } from './language.ts'
import type { AfterwardsWords, InMeetingWords } from './words.ts'

const IN_MEETING: Readonly<Record<Language, () => Promise<{ readonly inMeeting: InMeetingWords }>>> = {
  en: () => import('./locales/in-meeting/en.ts'),
  de: () => import('./locales/in-meeting/de.ts'),
  es: () => import('./locales/in-meeting/es.ts'),
  fr: () => import('./locales/in-meeting/fr.ts'),
  'pt-BR': () => import('./locales/in-meeting/pt-br.ts'),
  ja: () => import('./locales/in-meeting/ja.ts'),
  ar: () => import('./locales/in-meeting/ar.ts'),
}

const AFTERWARDS: Readonly<Record<Language, () => Promise<{ readonly afterwards: AfterwardsWords }>>> = {
  en: () => import('./locales/afterwards/en.ts'),
  de: () => import('./locales/afterwards/de.ts'),
  es: () => import('./locales/afterwards/es.ts'),
  fr: () => import('./locales/afterwards/fr.ts'),
  'pt-BR': () => import('./locales/afterwards/pt-br.ts'),
  ja: () => import('./locales/afterwards/ja.ts'),
  ar: () => import('./locales/afterwards/ar.ts'),
}

/** For the extension's own pages, which can load the one language they need. */
export const loadInMeetingWords = async (language: Language): Promise<InMeetingWords> =>
  (await IN_MEETING[language]()).inMeeting

export const loadAfterwardsWords = async (language: Language): Promise<AfterwardsWords> =>
  (await AFTERWARDS[language]()).afterwards
