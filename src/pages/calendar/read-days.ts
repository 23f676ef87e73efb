import type { Token } from './tokens-of.ts'

/** A day as it is written; `weekday`: 1 is Monday. */
export type PartialDay = {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weekday: number | null
}

type Parts = { year: number | null; month: number; day: number }

/**
 * How days are written, as a row of letters: M a month by its name, N a day of it, Y a year, D all of it. A range may say
 * its month and its year once.
 */
const SHAPES: readonly (readonly [RegExp, 'apart' | 'shared'])[] = [
  [/^(MNY?|NMY?|D)?$/, 'apart'],
  [/^(MNY?)(MNY?)$/, 'apart'],
  [/^(NMY?)(NMY?)$/, 'apart'],
  [/^(D)(D)$/, 'apart'],
  [/^(MNNY?|NNMY?|DN)$/, 'shared'],
]

/** The days in what is left when the clocks are out: none, one, or first and last. `null`: something else. */
export function daysOf(tokens: readonly Token[]): PartialDay[] | null {
  const parts = tokens.filter(({ kind }) => kind === 'month' || kind === 'number' || kind === 'day')
  const letters = parts.map(letterOf).join('')
  const found = SHAPES.find(([shape]) => shape.test(letters))
  if (found === undefined) return null
  const [shape, how] = found
  const groups = (shape.exec(letters) ?? []).slice(1).filter((group) => group !== undefined)
  let taken = 0
  const read = groups.flatMap((group) => {
    const own = parts.slice(taken, taken + group.length)
    taken += group.length
    return how === 'shared' ? sharedDays(own) : [dayOf(own)]
  })
  const weekdays = tokens.filter((token) => token.kind === 'weekday').map(({ number }) => number)
  if (weekdays.length > read.length) return null
  const isEach = weekdays.length === read.length
  return read.map((day, index) => ({ ...day, weekday: isEach ? (weekdays[index] ?? null) : null }))
}

function letterOf(token: Token): string {
  if (token.kind === 'number') return token.text.length === 4 ? 'Y' : 'N'
  return token.kind === 'month' ? 'M' : 'D'
}

function dayOf(tokens: readonly Token[]): Parts {
  const whole = tokens.find((token) => token.kind === 'day')
  if (whole) return { year: whole.year, month: whole.month, day: whole.day }
  const [day = 0] = numbersOf(tokens, 'N')
  const [year = null] = numbersOf(tokens, 'Y')
  return { year, month: tokens.find((token) => token.kind === 'month')?.number ?? 0, day }
}

function sharedDays(tokens: readonly Token[]): Parts[] {
  const one = dayOf(tokens)
  const days = numbersOf(tokens, 'N')
  return (days.length === 1 ? [one.day, ...days] : days).map((day) => ({ ...one, day }))
}

const numbersOf = (tokens: readonly Token[], letter: 'N' | 'Y') =>
  tokens.flatMap((token) => (token.kind === 'number' && letterOf(token) === letter ? [token.value] : []))
