const LONGEST_WORD = 40
const MOST_WORDS = 20

/** Alike for whoever types without accents or capitals. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

export const foldedWords = (text: string): string[] =>
  [...new Set(folded(text).split(/[^\p{L}\p{N}]+/u))]
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
