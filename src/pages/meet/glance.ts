import { attributeOf, type Probe, textOf } from '../probe.ts'
import type { AnchorName } from './anchors.ts'

const GLANCED = ['callEnded', 'leave', 'captions', 'chatButton', 'openPanel'] as const

/**
 * What in a call its end, and everybody's coming and going, would change. A busy page changes a hundred times a second
 * and a full look costs several times this.
 */
export function glanceAtCall(probe: Probe<AnchorName>): string {
  const there = GLANCED.map((name) => Number(probe.first(name) !== null))
  const avatars = attributeOf(probe.first('avatars'), 'data-avatar-count')
  const tiles = probe.all('tile').map((tile) => attributeOf(tile, 'data-participant-id'))
  return [...there, textOf(probe.first('peopleChip')), avatars, ...tiles].join()
}
