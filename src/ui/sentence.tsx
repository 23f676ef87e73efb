import type { ComponentChild } from 'preact'
import { fill, type WordKey } from './words.ts'

/** A message whose blanks hold elements: a name inside a sentence keeps its own direction and its ellipsis. */
export function Sentence({ word, blanks }: { readonly word: WordKey; readonly blanks: readonly ComponentChild[] }) {
  return <>{fill<ComponentChild>(word, ...blanks)}</>
}
