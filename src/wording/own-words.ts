import { LANGUAGES, type Language } from './language.ts'
import { isOccasion, type Occasion } from './occasions.ts'
import { type ParsedTemplate, parseTemplate, type Template, type TemplateFault } from './parse-template.ts'
import { TONES, type Tone } from './tone.ts'
import type { WordsFor } from './words.ts'

/** A text belongs to the language it was written in: its numbers agree in no other. */
export type Place = { readonly language: Language; readonly tone: Tone; readonly occasion: Occasion }

export type OwnText = Place & { readonly text: string }

/** What the user chose and wrote, as it is kept: a JSON value. */
export type OwnWords = {
  readonly version: 1
  readonly tone: Tone
  /** Where a client is spoken to in another tone, by the client's id. */
  readonly clientTones: readonly { readonly client: string; readonly tone: Tone }[]
  readonly texts: readonly OwnText[]
}

/** Nothing chosen, nothing written. */
export const SHIPPED_WORDS: OwnWords = { version: 1, tone: 'plain', clientTones: [], texts: [] }

const isAt = (place: Place) => (other: Place) =>
  other.language === place.language && other.tone === place.tone && other.occasion === place.occasion

/** What was kept; what has another form is left out. A text with a fault stays, for the user to mend. */
export function readOwnWords(kept: unknown): OwnWords {
  if (!isRecord(kept) || kept['version'] !== 1) return SHIPPED_WORDS
  const { tone, clientTones, texts } = kept
  return {
    version: 1,
    tone: isTone(tone) ? tone : SHIPPED_WORDS.tone,
    clientTones: listOf(clientTones).flatMap(({ client, tone }) =>
      typeof client === 'string' && isTone(tone) ? { client, tone } : [],
    ),
    texts: listOf(texts).flatMap(({ language, tone, occasion, text }) =>
      isLanguage(language) &&
      isTone(tone) &&
      typeof occasion === 'string' &&
      isOccasion(occasion) &&
      typeof text === 'string'
        ? { language, tone, occasion, text }
        : [],
    ),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const listOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : [])
const isTone = (value: unknown): value is Tone => TONES.some((tone) => tone === value)
const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value)

export type Edited =
  | { readonly ok: true; readonly words: OwnWords }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] }

/** Takes a text only if it can be filled. */
export function editText(words: OwnWords, { text, ...place }: OwnText): Edited {
  const parsed = parseTemplate(text, place.occasion)
  if (!parsed.ok) return parsed
  return { ok: true, words: { ...words, texts: [...resetText(words, place).texts, { ...place, text }] } }
}

/** Back to the shipped text. */
export function resetText(words: OwnWords, place: Place): OwnWords {
  const isThere = isAt(place)
  return { ...words, texts: words.texts.filter((each) => !isThere(each)) }
}

export const chooseTone = (words: OwnWords, tone: Tone): OwnWords => ({ ...words, tone })

/** `null`: the tone for everybody. */
export function chooseClientTone(words: OwnWords, client: string, tone: Tone | null): OwnWords {
  const others = words.clientTones.filter((each) => each.client !== client)
  return { ...words, clientTones: tone ? [...others, { client, tone }] : others }
}

export const toneFor = (words: OwnWords, client: string | null): Tone =>
  words.clientTones.find((each) => each.client === client)?.tone ?? words.tone

/** The user's own text; `null`: the shipped one holds. */
export const ownTextAt = (words: OwnWords, place: Place): string | null => words.texts.find(isAt(place))?.text ?? null

export type TemplateAt<O extends Occasion> = Omit<Place, 'occasion'> & { readonly occasion: O }

/** What to fill: the user's own text, or the shipped one where theirs has a fault or there is none. */
export function templateAt<O extends Occasion>(words: OwnWords, shipped: WordsFor<O>, place: TemplateAt<O>): Template {
  const own = ownTextAt(words, place)
  const mine: ParsedTemplate | null = own === null ? null : parseTemplate(own, place.occasion)
  if (mine?.ok) return mine.template
  const theirs = parseTemplate(shipped[place.occasion][place.tone], place.occasion)
  if (!theirs.ok) throw new Error(`A shipped text has a fault: ${place.language} ${place.tone} ${place.occasion}`)
  return theirs.template
}
