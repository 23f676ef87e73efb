import { fold, type Word, type Words } from './words-of.ts'

export type Token =
  | Word
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly sure24: boolean }
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  /** Stands between the days and the clocks. */
  | { readonly kind: 'divider' }

/** In order: the first that fits at a place is taken. */
const SHAPES = [
  /(?:(?<y>\d{4}) ?[年년] ?)?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]/uy,
  /(?<a>\d{1,4})(?<sep>[./-])(?<b>\d{1,2})\k<sep>(?<c>\d{1,4})(?!\d)/uy,
  /(?<h>\d{1,2})(?<unit>[:時시h] ?)(?<min>\d{2})(?!\d)[分분]?/uy,
  /(?<h>\d{1,2})[時시](?!\d)/uy,
  /(?<n>\d+)(?: ?[日일])?/uy,
  /(?<word>[\p{L}\p{M}][\p{L}\p{M}.'’]*)/uy,
  /(?<to>[-–—~〜])/uy,
  /(?<divider>[⋅·•])/uy,
  /[\s,،、.()「」]+/uy,
]

/** The text in pieces; `null`: something in it is not understood. */
export function tokensOf(text: string, words: Words): Token[] | null {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const found = matchAt(text, at)
    if (found === null) return null
    const { groups = {} } = found
    at += found[0].length
    if (groups['word'] !== undefined) {
      const word = wordAt(text, at - found[0].length, words)
      if (word === null) return null
      at = word.end
      if (word.word.kind !== 'filler') tokens.push(word.word)
      continue
    }
    const token = tokenOf(groups)
    if (token === null) return null
    if (token !== 'nothing') tokens.push(token)
  }
  return tokens
}

function matchAt(text: string, at: number): RegExpExecArray | null {
  for (const shape of SHAPES) {
    shape.lastIndex = at
    const found = shape.exec(text)
    if (found) return found
  }
  return null
}

const ONE_WORD = /[\p{L}\p{M}][\p{L}\p{M}.'’]*/uy
const TWO_WORDS = /[\p{L}\p{M}][\p{L}\p{M}.'’]* [\p{L}\p{M}][\p{L}\p{M}.'’]*/uy

/** Some months of Arabic, and "all day", are two words. */
function wordAt(text: string, at: number, { known }: Words): { word: Word; end: number } | null {
  for (const shape of [TWO_WORDS, ONE_WORD]) {
    shape.lastIndex = at
    const found = shape.exec(text)?.[0]
    const word = found === undefined ? undefined : known.get(fold(found))
    if (found !== undefined && word !== undefined) return { word, end: at + found.length }
  }
  return null
}

function tokenOf(groups: Record<string, string | undefined>): Token | 'nothing' | null {
  const number = (name: string) => Number(groups[name])
  if (groups['m'] !== undefined)
    return { kind: 'day', year: groups['y'] === undefined ? null : number('y'), month: number('m'), day: number('d') }
  if (groups['a'] !== undefined) return numericDay(groups['a'], number('b'), groups['c'] ?? '')
  if (groups['h'] !== undefined) {
    // Nobody writes 09:00 who means the half of a day by a word that is missing.
    const sure24 = /^0|^1[3-9]|^2/.test(groups['h']) || groups['unit']?.startsWith('h') === true
    return { kind: 'clock', hour: number('h'), minute: Number(groups['min'] ?? 0), sure24 }
  }
  if (groups['n'] !== undefined) return { kind: 'number', value: number('n'), text: groups['n'] }
  if (groups['to'] !== undefined) return { kind: 'to' }
  return groups['divider'] === undefined ? 'nothing' : { kind: 'divider' }
}

/** `null`: which is the month is anybody's guess. */
function numericDay(first: string, second: number, third: string): Token | null {
  if (first.length === 4) return { kind: 'day', year: Number(first), month: second, day: Number(third) }
  const [a, b] = [Number(first), second]
  if (third.length !== 4 || (a <= 12 && b <= 12 && a !== b)) return null
  return { kind: 'day', year: Number(third), month: Math.min(a, b), day: Math.max(a, b) }
}
