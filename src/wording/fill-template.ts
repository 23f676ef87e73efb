import type { Blank } from './blanks.ts'
import type { Direction } from './language.ts'
import type { Piece, Template } from './parse-template.ts'
import { isolateName, isolatePhone, plainLine, plainName } from './plain-line.ts'

/** Left out or without a visible character: not known. */
export type Values = { readonly [B in Blank]?: string }

export type Filled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly missing: readonly Blank[] }

/** Never leaves a blank open: what has no value is named, unless it stands in an optional part. */
export function fillTemplate(template: Template, values: Values, direction: Direction): Filled {
  const lines = plainValues(values)
  const missing = new Set<Blank>()
  const pieces = template.flatMap((part) => {
    if (typeof part === 'string') return part
    if ('optional' in part) return part.optional.every((piece) => isKnown(piece, lines)) ? part.optional : []
    if (!lines.has(part.blank)) missing.add(part.blank)
    return part
  })
  if (missing.size > 0) return { ok: false, missing: [...missing] }
  return { ok: true, text: join(pieces, lines, direction).trim() }
}

const VISIBLE = /[^\p{C}\p{Z}]/u

type Lines = ReadonlyMap<Blank, string>

function plainValues(values: Values): Lines {
  const lines = Object.entries(values).map(([blank, value]) => {
    const isName = blank === 'client' || blank === 'person' || blank === 'me'
    return [blank as Blank, isName ? plainName(value) : plainLine(value)] as const
  })
  return new Map(lines.filter(([, line]) => VISIBLE.test(line)))
}

const isKnown = (piece: Piece, lines: Lines) => typeof piece === 'string' || lines.has(piece.blank)

function join(pieces: readonly Piece[], lines: Lines, direction: Direction): string {
  let text = ''
  let before = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += before.endsWith('.') ? withoutSecondStop(piece) : piece
      before = piece
    } else {
      before = lines.get(piece.blank) ?? ''
      text += insert(piece.blank, before, direction)
    }
  }
  return text
}

/** `Acme Inc.` and `24 nov.` end a sentence with the stop they have. */
const withoutSecondStop = (text: string) => (/^\.(?!\.)/.test(text) ? text.slice(1) : text)

function insert(blank: Blank, line: string, direction: Direction): string {
  switch (blank) {
    case 'client':
    case 'person':
    case 'me':
    case 'office':
      return isolateName(line, direction)
    case 'phone':
      return isolatePhone(line, direction)
    default:
      return line
  }
}
