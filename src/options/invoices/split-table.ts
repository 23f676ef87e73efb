import Papa from 'papaparse'
import type { Line } from './fields.ts'
import { namesUnderstood } from './find-columns.ts'

export type Table = {
  /** Without those that are blank. */
  readonly lines: readonly Line[]
  /** Lines whose quotes do not close: nobody can say where their cells end. */
  readonly broken: readonly number[]
}

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const LOOKED_AT = 60_000
const SHARE_WEIGHT = 10
const NAMES_WEIGHT = 100

/** One newline for all, and the first line that Excel writes to name the separator; `named`: what it says. */
export function tidy(text: string): { text: string; named: Delimiter | null } {
  const plain = text.replace(/\r\n?/g, '\n')
  const named = DELIMITERS.find((each) => plain.toLowerCase().startsWith(`sep=${each}\n`)) ?? null
  // The line stays, empty, so that the others keep their numbers.
  return { text: named === null ? plain : plain.slice('sep=?'.length), named }
}

/** `null`: with none of them is there more than one column. `text`: tidy. */
export function detectDelimiter(text: string): Delimiter | null {
  const head = text.slice(0, LOOKED_AT)
  const whole = text.length > LOOKED_AT ? head.slice(0, head.lastIndexOf('\n') + 1) : head
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(whole, delimiter) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : null
}

/** Column names that are understood weigh most, then how many lines have the same number of columns. */
function score(text: string, delimiter: Delimiter): number {
  const { lines } = splitTable(text, delimiter)
  const sizes = lines.map(({ cells }) => cells.length)
  const usual = sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0
  if (usual < 2) return 0
  const share = sizes.filter((size) => size === usual).length / sizes.length
  return Math.max(...lines.map(({ cells }) => namesUnderstood(cells))) * NAMES_WEIGHT + share * SHARE_WEIGHT
}

/** `text`: tidy. A line that is broken does not take those after it along. */
export function splitTable(text: string, delimiter: Delimiter): Table {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  const fault = parsed.errors.find(({ type }) => type === 'Quotes')
  const rows = fault?.row === undefined ? parsed.data : parsed.data.slice(0, fault.row)
  const lines: Line[] = []
  let line = 1
  for (const cells of rows) {
    lines.push({ line, cells })
    line += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
  }
  const broken: number[] = []
  if (fault) {
    for (const [index, rest] of text
      .split('\n')
      .slice(line - 1)
      .entries()) {
      const { data, errors } = Papa.parse<string[]>(rest, { delimiter, newline: '\n' })
      const [cells] = data
      if (errors.some(({ type }) => type === 'Quotes')) broken.push(line + index)
      else if (cells) lines.push({ line: line + index, cells })
    }
  }
  return { lines: lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), broken }
}
