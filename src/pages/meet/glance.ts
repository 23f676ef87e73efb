import { attributeOf, createProbe, type Memory, textOf } from '../probe.ts'
import { ANCHORS, type AnchorName } from './anchors.ts'

const GLANCED = ['callEnded', 'leave', 'captions', 'chatButton', 'openPanel'] as const

/**
 * What in a call its end, and everybody's coming and going, would change. A busy page changes a hundred times a second
 * and a full look costs several times this.
 */
export function glanceAtCall(document: Document, memory: Memory<AnchorName>): string {
  const probe = createProbe(document, ANCHORS, memory)
  const there = GLANCED.map((name) => Number(probe.first(name) !== null))
  const avatars = attributeOf(probe.first('avatars'), 'data-avatar-count')
  return [...there, textOf(probe.first('peopleChip')), avatars, probe.all('tile').length].join()
}
