import type { BlanksOf } from './blanks.ts'
import { type Filled, fillTemplate } from './fill-template.ts'
import { formatKnown } from './format-known.ts'
import type { Formats } from './formats.ts'
import type { Known } from './known.ts'
import { directionOf, type Language } from './language.ts'
import { SHORT_PHRASES } from './locales/short-phrases.ts'
import { OCCASIONS, type Occasion } from './occasions.ts'
import { parseWithBlanks, type Template } from './parse-template.ts'

/** The language of the words, and how it writes numbers and times. */
export type Tongue = { readonly language: Language; readonly formats: Formats }

/** Never with a blank left open: what is not known is named instead. */
export function writeWords(template: Template, known: Known, { language, formats }: Tongue): Filled {
  const filled = fillTemplate(template, formatKnown(known, language, formats), directionOf(language))
  return filled.ok && language === 'fr' ? { ok: true, text: keepMarksWithWords(filled.text) } : filled
}

/** French sets a space before its marks, and no line may begin with one. */
const keepMarksWithWords = (text: string) => text.replaceAll(/ (?=[?!;:»])|(?<=«) /g, '\u00A0')

const SHORT_BLANKS: BlanksOf = { must: [], given: [], maybe: ['client', 'me', 'date'], longest: 100 }

/** The subject of a mail for the occasion. */
export const writeSubject = (occasion: Occasion, known: Known, tongue: Tongue): string =>
  writeShort(SHORT_PHRASES[tongue.language].subjects[OCCASIONS[occasion].subject], known, tongue)

/** The title of a calendar entry, which the guests see too. */
export const writeEntryTitle = (known: Known, tongue: Tongue): string =>
  writeShort(SHORT_PHRASES[tongue.language].entryTitle, known, tongue)

function writeShort(text: string, known: Known, tongue: Tongue): string {
  const parsed = parseWithBlanks(text, SHORT_BLANKS)
  const written = parsed.ok && writeWords(parsed.template, known, tongue)
  if (!written || !written.ok) throw new Error(`A shipped phrase needs a value: ${text}`)
  return written.text
}
