import type { Direction } from './language.ts'

/** Longer than any name; a longer one would be most of the note. */
const LONGEST = 120

const BREAKS_AND_CONTROLS = /[\p{Cc}\u2028\u2029\uFEFF\uFFF9-\uFFFB]+/gu
/** Embeddings, overrides and isolates: one left open would turn the rest of the note around. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const LETTERS_LEFT_TO_RIGHT =
  /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])\p{L}/u

const [FIRST_STRONG_ISOLATE, LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2066', '\u2069']

/** One line of plain text, whatever somebody calls themselves. */
export const plainLine = (text: string): string =>
  text.toWellFormed().replaceAll(BREAKS_AND_CONTROLS, ' ').replaceAll(TURNS, '').replaceAll(/ {2,}/g, ' ').trim()

/** As `plainLine`, cut with an ellipsis. */
export function plainName(text: string): string {
  const line = plainLine(text)
  // The cut may fall into a surrogate pair.
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}

/** Keeps a name of the other direction together, and leaves the others as they are. */
export function isolateName(name: string, around: Direction): string {
  const other = around === 'ltr' ? RIGHT_TO_LEFT : LETTERS_LEFT_TO_RIGHT
  return other.test(name) ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}` : name
}

/** The groups of a phone number would change places from right to left. */
export const isolatePhone = (phone: string, around: Direction): string =>
  around === 'rtl' ? `${LEFT_TO_RIGHT_ISOLATE}${phone}${POP_ISOLATE}` : phone
