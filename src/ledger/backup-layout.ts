/**
 * A backup is JSON, laid out one fact a line: it can be compared by eye and by `diff`, and read line by line, so that a
 * hostile one is refused at its first bad line however long it is. A whole 100 MB of `[],[],` takes `JSON.parse` 20 s
 * and 2 GB (Node 20).
 */
export const BACKUP_VERSION = 1

const FORMAT = '"format":"hard-stop-ledger"'

export const openingLine = (count: number): string =>
  `{${FORMAT},"version":${BACKUP_VERSION},"count":${count},"facts":[`
export const MIDDLE_LINE = '],"erased":['
export const CLOSING_LINE = ']}'

const OPENING = new RegExp(`^\\{${FORMAT},"version":${BACKUP_VERSION},"count":(\\d+),"facts":\\[\\r?\\n`)
const MARK = /^\s*\{\s*"format"\s*:\s*"hard-stop-ledger"\s*(?:,\s*"version"\s*:\s*(\d+))?/

/** Characters; holds the opening, however it is spaced. */
const HEAD = 1_000

/** Whether a text begins like a backup, and the version it names, however it is spaced. */
export function readMark(text: string): { readonly version: number | null } | null {
  const mark = MARK.exec(text.slice(0, HEAD))
  return mark && { version: mark[1] === undefined ? null : Number(mark[1]) }
}

/** Where the first fact stands, and how many are promised; `null`: not laid out as we write it. */
export function readOpening(text: string): { readonly end: number; readonly count: number } | null {
  const opening = OPENING.exec(text.slice(0, HEAD))
  return opening && { end: opening[0].length, count: Number(opening[1]) }
}

/** Lines from `start` on, without their ends; nothing after the last end. */
export function* linesFrom(text: string, start: number): Generator<{ readonly line: string; readonly end: number }> {
  let at = start
  while (at < text.length) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found + 1
    yield { line: text.slice(at, found < 0 ? end : found).trimEnd(), end }
    at = end
  }
}
