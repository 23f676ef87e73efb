import type { Blank, BlanksOf } from './blanks.ts'
import { OCCASIONS, type Occasion } from './occasions.ts'

export type Piece = string | { readonly blank: Blank }

/** `optional`: dropped as a whole when one of its blanks has no value. */
export type Template = readonly (Piece | { readonly optional: readonly Piece[] })[]

/** `at`: the character, from 0. */
export type TemplateFault =
  | { readonly fault: 'empty' }
  | { readonly fault: 'too-long'; readonly length: number; readonly longest: number }
  | { readonly fault: 'blank-unknown'; readonly name: string }
  | { readonly fault: 'blank-required'; readonly blank: Blank }
  /** It is not always known, and belongs in `[[ ... ]]`. */
  | { readonly fault: 'blank-not-optional'; readonly blank: Blank }
  | {
      readonly fault:
        | 'brace-unclosed'
        | 'brace-unopened'
        | 'brackets-unclosed'
        | 'brackets-unopened'
        | 'brackets-nested'
        | 'brackets-without-blank'
      readonly at: number
    }

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] }

/** A whole blank, else half of one; brackets. */
const MARKS = /(\[\[|\]\]|\{[^{}[\]]*\}|[{}])/

/** Once it is parsed, the blanks that an occasion always gives are enough to fill it. */
export const parseTemplate = (text: string, occasion: Occasion): ParsedTemplate =>
  parseWithBlanks(text, OCCASIONS[occasion])

export function parseWithBlanks(text: string, blanks: BlanksOf): ParsedTemplate {
  const lines = text.replaceAll(/\r\n?/g, '\n').trim()
  const faults: TemplateFault[] = []
  if (lines === '') faults.push({ fault: 'empty' })
  if (lines.length > blanks.longest) faults.push({ fault: 'too-long', length: lines.length, longest: blanks.longest })
  const template = readParts(lines, blanks, faults)
  const certain = template.flatMap((part) => (typeof part === 'object' && 'blank' in part ? part.blank : []))
  for (const blank of blanks.must) if (!certain.includes(blank)) faults.push({ fault: 'blank-required', blank })
  for (const blank of new Set(certain))
    if (blanks.maybe.includes(blank)) faults.push({ fault: 'blank-not-optional', blank })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, template }
}

type Open = { readonly at: number; readonly pieces: Piece[] }

function readParts(text: string, blanks: BlanksOf, faults: TemplateFault[]): Template {
  const parts: (Piece | { optional: Piece[] })[] = []
  let open: Open | null = null
  let at = 0
  for (const token of text.split(MARKS)) {
    if (token === '[[') {
      if (open) faults.push({ fault: 'brackets-nested', at })
      else open = { at, pieces: [] }
    } else if (token === ']]') {
      if (!open) faults.push({ fault: 'brackets-unopened', at })
      else parts.push({ optional: closeBrackets(open, faults) })
      open = null
    } else {
      const piece = readPiece(token, at, blanks, faults)
      if (piece !== null) (open?.pieces ?? parts).push(piece)
    }
    at += token.length
  }
  if (open) faults.push({ fault: 'brackets-unclosed', at: open.at })
  return parts
}

function closeBrackets({ at, pieces }: Open, faults: TemplateFault[]): Piece[] {
  if (pieces.every((piece) => typeof piece === 'string')) faults.push({ fault: 'brackets-without-blank', at })
  return pieces
}

function readPiece(token: string, at: number, blanks: BlanksOf, faults: TemplateFault[]): Piece | null {
  if (token === '') return null
  if (token === '{') faults.push({ fault: 'brace-unclosed', at })
  if (token === '}') faults.push({ fault: 'brace-unopened', at })
  if (token.length < 2 || !token.startsWith('{')) return token
  const name = token.slice(1, -1).trim()
  const blank = [...blanks.must, ...blanks.given, ...blanks.maybe].find((each) => each === name.toLowerCase())
  if (blank) return { blank }
  faults.push({ fault: 'blank-unknown', name })
  return null
}
