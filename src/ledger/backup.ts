import * as v from 'valibot'
import { byRecording } from '../domain/meeting/effective.ts'
import type { Fact } from '../domain/meeting/fact.ts'
import { type Entries, type EntryFault, parseEntries, parseEntryLines } from './backup-entries.ts'
import { BACKUP_VERSION, CLOSING_LINE, MIDDLE_LINE, openingLine, readMark, readOpening } from './backup-layout.ts'
import { canonicalText } from './canonical-text.ts'
import type { Tombstone } from './tombstone.ts'

export type BackupFault = 'not-json' | 'not-ours' | 'newer-version' | 'too-large' | EntryFault

export type BackupResult =
  | { readonly ok: true; readonly value: Entries }
  | { readonly ok: false; readonly error: BackupFault }

/**
 * Characters, of which a file never has more than bytes. What is imported crosses to the background in one message, and
 * Chrome takes none above 64 MiB; its quotes are escaped on the way.
 */
export const LARGEST_BACKUP = 50_000_000

/** Characters of a backup that another program laid out anew, and that must be read in one piece. */
const LARGEST_REARRANGED = 5_000_000

/**
 * The ledger as JSON, lossless. The same ledger gives the same bytes wherever and whenever it is written, so the file
 * says nothing of its own making: every fact has its device and its time.
 */
export function writeBackup(ledger: {
  readonly facts: readonly Fact[]
  readonly erased: readonly Tombstone[]
}): string {
  const facts = ledger.facts
    .map((fact) => ({ fact, text: canonicalText(fact) }))
    .toSorted((a, b) => byRecording(a.fact, b.fact) || compare(a.text, b.text))
    .map(({ text }) => text)
  const erased = ledger.erased.map((tombstone) => canonicalText(tombstone)).toSorted(compare)
  return [openingLine(facts.length), ...separated(facts), MIDDLE_LINE, ...separated(erased), CLOSING_LINE, ''].join(
    '\n',
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const separated = (lines: readonly string[]) =>
  lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line))

/**
 * A backup's facts and tombstones: all, or the reason for none. Facts that share an id are all given back; `settle`
 * knows which stands. Never throws.
 */
export function parseBackup(text: string): BackupResult {
  if (text.length > LARGEST_BACKUP) return refused('too-large')
  const own = text.startsWith('\uFEFF') ? text.slice(1) : text
  const mark = readMark(own)
  if (mark?.version != null && mark.version > BACKUP_VERSION) return refused('newer-version')
  const opening = readOpening(own)
  if (opening) return concluded(parseEntryLines(own, opening.end), opening.count)
  if (own.length > LARGEST_REARRANGED) return refused(mark ? 'too-large' : 'not-ours')
  return parseRearranged(own, mark !== null)
}

const ours = v.object({
  format: v.literal('hard-stop-ledger'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
const contents = v.object({ count: v.number(), facts: v.array(v.unknown()), erased: v.array(v.unknown()) })

function parseRearranged(text: string, beginsLikeOurs: boolean): BackupResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused(beginsLikeOurs ? 'cut-short' : 'not-json')
  }
  if (!v.is(ours, value)) return refused('not-ours')
  if (value.version > BACKUP_VERSION) return refused('newer-version')
  const found = v.safeParse(contents, value)
  if (!found.success) return refused('bad-fact')
  const { facts, erased, count } = found.output
  return concluded(parseEntries(facts, erased), count)
}

function concluded(entries: Entries | EntryFault, count: number): BackupResult {
  if (typeof entries === 'string') return refused(entries)
  return entries.facts.length === count ? { ok: true, value: entries } : refused('cut-short')
}

const refused = (error: BackupFault) => ({ ok: false, error }) as const
