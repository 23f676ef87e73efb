import { LANGUAGES, type Language } from '../../wording/language.ts'
import { type OwnWords, readOwnWords, SHIPPED_WORDS } from '../../wording/own-words.ts'
import { type AboutMe, NOTHING_SAID, readAboutMe } from './about-me.ts'

type ClientLanguage = { readonly client: string; readonly language: Language }

/** All that the user chose and wrote about words, as it is kept: a JSON value. These are wishes, and no facts. */
export type KeptWords = {
  readonly own: OwnWords
  readonly me: AboutMe
  /** Where a client is written to in another language than the interface's, by the client's id. */
  readonly clientLanguages: readonly ClientLanguage[]
}

export const NOTHING_KEPT: KeptWords = { own: SHIPPED_WORDS, me: NOTHING_SAID, clientLanguages: [] }

export function readKeptWords(kept: unknown): KeptWords {
  const { own, me, clientLanguages } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    string,
    unknown
  >
  return {
    own: readOwnWords(own),
    me: readAboutMe(me),
    clientLanguages: Array.isArray(clientLanguages) ? clientLanguages.filter(isClientLanguage) : [],
  }
}

const isClientLanguage = (value: unknown): value is ClientLanguage => {
  const { client, language } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return typeof client === 'string' && LANGUAGES.some((each) => each === language)
}

/** `usual`: the interface's. */
export const languageFor = (words: KeptWords, client: string | null, usual: Language): Language =>
  words.clientLanguages.find((each) => each.client === client)?.language ?? usual

/** `null`: the usual one. */
export function chooseClientLanguage(words: KeptWords, client: string, language: Language | null): KeptWords {
  const others = words.clientLanguages.filter((each) => each.client !== client)
  return { ...words, clientLanguages: language ? [...others, { client, language }] : others }
}
