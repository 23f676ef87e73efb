import type { Fact } from '../domain/meeting/fact.ts'
import { CLOSING_LINE, linesFrom, MIDDLE_LINE } from './backup-layout.ts'
import { LARGEST_FACT, parseFact } from './fact-shape.ts'
import type { Tombstone } from './tombstone.ts'
import { parseTombstone } from './tombstone-shape.ts'

export type Entries = { readonly facts: Fact[]; readonly erased: Tombstone[] }
export type EntryFault = 'cut-short' | 'bad-fact'

/** Every entry or the first fault: one bad fact refuses all. */
export function parseEntries(facts: readonly unknown[], erased: readonly unknown[]): Entries | EntryFault {
  const entries: Entries = { facts: [], erased: [] }
  for (const fact of facts) if (!keep(parseFact(fact), entries.facts)) return 'bad-fact'
  for (const tombstone of erased) if (!keep(parseTombstone(tombstone), entries.erased)) return 'bad-fact'
  return entries
}

/** The same for a text laid out one entry a line, from its first fact on. */
export function parseEntryLines(text: string, start: number): Entries | EntryFault {
  const entries: Entries = { facts: [], erased: [] }
  let among: keyof Entries = 'facts'
  for (const { line, end } of linesFrom(text, start)) {
    if (line === CLOSING_LINE && among === 'erased') return isBlank(text, end) ? entries : 'bad-fact'
    if (line === MIDDLE_LINE && among === 'facts') among = 'erased'
    else {
      const value = parseLine(line)
      if (value === undefined) return isBlank(text, end) ? 'cut-short' : 'bad-fact'
      const kept =
        among === 'facts' ? keep(parseFact(value), entries.facts) : keep(parseTombstone(value), entries.erased)
      if (!kept) return 'bad-fact'
    }
  }
  return 'cut-short'
}

function keep<T>(entry: T | null, kept: T[]): boolean {
  if (entry !== null) kept.push(entry)
  return entry !== null
}

/** `undefined`: not JSON, which knows no such value, or longer than any entry. */
function parseLine(line: string): unknown {
  if (line.length > LARGEST_FACT + 1) return undefined
  try {
    return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line)
  } catch {
    return undefined
  }
}

const isBlank = (text: string, from: number) => !/\S/.test(text.slice(from))
