import { decodeText } from './decode-text.ts'
import type { Line, Mapping } from './fields.ts'
import { findColumns, isComplete } from './find-columns.ts'
import { joinLines, keyOf } from './join-lines.ts'
import { isRow, type Row, readRow } from './read-row.ts'
import type { Answers, Ask, BadRow, InvoiceReading } from './reading.ts'
import { settleRows } from './settle-rows.ts'
import { detectDelimiter, splitTable, tidy } from './split-table.ts'

/** Bytes. Some 100,000 invoices; a larger file is not a list of one person's invoices. */
export const LARGEST_CSV = 20_000_000

const SAMPLES = 3

/**
 * The invoices in a CSV file. What can be read in two ways is decided by what else is in the file, or asked: it is read
 * again with the answers. Every line that may be an invoice ends in one of three places: in an invoice that is ready,
 * in a question, or among the bad rows with its reason. `home`: ISO 4217 of the user's rate, as a proposal.
 */
export function readInvoiceCsv(bytes: Uint8Array, answers: Answers = {}, home: string | null = null): InvoiceReading {
  if (bytes.length > LARGEST_CSV) return { ok: false, fault: 'too-large' }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { encoding } = decoded
  const { text, named } = tidy(decoded.text)
  if (text.trim() === '') return { ok: false, fault: 'empty' }
  const delimiter = answers.delimiter ?? named ?? detectDelimiter(text)
  const open = {
    ok: true,
    source: null,
    encoding,
    delimiter,
    mapping: null,
    dayOrder: null,
    decimalMark: null,
  } as const
  if (delimiter === null) return { ...open, ready: [], asks: [{ ask: 'separator' }], badRows: [] }

  const { lines, broken } = splitTable(text, delimiter)
  const found = findColumns(lines)
  const mapping = answers.mapping ?? (found.source === null ? null : found.mapping)
  if (mapping === null || !isComplete(mapping))
    return { ...open, ready: [], asks: [askForColumns(lines, found.mapping)], badRows: [] }

  const data = lines.filter(({ line }) => line > mapping.headerLine)
  return {
    ...open,
    source: answers.mapping ? null : found.source,
    mapping,
    ...readLines(data, mapping, answers, home, broken),
  }
}

function askForColumns(lines: readonly Line[], proposal: Mapping): Ask {
  const header = lines.find(({ line }) => line === proposal.headerLine) ?? lines[0]
  const samples = lines.filter(({ line }) => line > proposal.headerLine && line !== header?.line).slice(0, SAMPLES)
  return { ask: 'columns', header: header?.cells ?? [], samples: samples.map(({ cells }) => cells), proposal }
}

type Read = Pick<Extract<InvoiceReading, { ok: true }>, 'dayOrder' | 'decimalMark' | 'ready' | 'asks' | 'badRows'>

function readLines(
  data: readonly Line[],
  mapping: Mapping,
  answers: Answers,
  home: string | null,
  broken: readonly number[],
): Read {
  const all = data.map((line) => readRow(line, mapping))
  const rows = all.filter(isRow)
  const bad = all.flatMap((row) => (isRow(row) ? [] : row))
  const { dayOrder, decimalMark, read, asks } = settleRows(rows, answers, home)
  const spoiled = new Set(data.flatMap((line, at) => (isUnreadable(all[at]) ? keyOfLine(line, mapping) : [])))
  const { ready, badRows, undecided } = joinLines(read, mapping.amounts, answers.sameNumber, spoiled)
  const unclosed = broken
    .filter((line) => line > mapping.headerLine)
    .map((line): BadRow => ({ line, reason: 'quotes-unclosed', field: null }))
  return {
    dayOrder,
    decimalMark,
    ready,
    asks: [...asks, ...askSameNumber(undecided)],
    badRows: [...bad, ...badRows, ...unclosed].toSorted((a, b) => a.line - b.line),
  }
}

/** Drafts and what is void are read well: they are no part of an invoice. */
const isUnreadable = (row: Row | BadRow | undefined) => row !== undefined && !isRow(row) && row.field !== null

function keyOfLine({ cells }: Line, { columns }: Mapping): string {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim())
  return keyOf({ client: cell(columns.client), number: cell(columns.number) })
}

function askSameNumber(undecided: readonly Row[]): Ask[] {
  if (undecided.length === 0) return []
  const lines = undecided.map(({ line }) => line).toSorted((a, b) => a - b)
  return [
    { ask: 'same-number', lines, examples: [...new Set(undecided.map(({ number }) => number))].slice(0, SAMPLES) },
  ]
}
