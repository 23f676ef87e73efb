import type { Blank } from '../../wording/blanks.ts'

export type Edited = { readonly text: string; readonly caret: number }

/** Puts a blank where the caret is; one that is not always known comes with the brackets that drop it. */
export function insertBlank(text: string, from: number, to: number, blank: Blank, optional: boolean): Edited {
  const before = text.slice(0, from)
  const inBrackets = before.lastIndexOf('[[') > before.lastIndexOf(']]')
  const piece = optional && !inBrackets ? `[[ {${blank}}]]` : `{${blank}}`
  return { text: before + piece + text.slice(to), caret: from + piece.length }
}
