import type { VNode } from 'preact'
import { fill, type WordKey } from './words.ts'

/** No number: how one is written depends on the language, see `formatNumber`. */
export type Blank = string | VNode

/** A message whose blanks hold elements: a name inside a sentence keeps its own direction and its ellipsis. */
export function Sentence({ word, blanks }: { readonly word: WordKey; readonly blanks: readonly Blank[] }) {
  return <>{fill<Blank>(word, ...blanks)}</>
}
