import { createProbe, enclosing } from '../probe.ts'
import { ANCHORS } from './anchors.ts'
import { isShown } from './shown.ts'

/** What is seen of an event that is being written in a bubble, for its rectangle; `null`: it has the page to itself. */
export function findDraftBox(document: Document): Element | null {
  const panel = createProbe(document, ANCHORS).all('newEvent').find(isShown)
  return panel === undefined ? null : enclosing(panel, ANCHORS.dialog)
}
