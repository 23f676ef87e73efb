import { expect } from 'vitest'
import type { Way } from '../../src/pages/probe.ts'

/** Each way to find something has a date, and finds something in a stored page. `matches`: how many in which page. */
export function expectEvidence(
  anchors: Readonly<Record<string, readonly Way[]>>,
  matches: Readonly<Record<string, Readonly<Record<string, number>>>>,
): void {
  const proved = new Set(Object.values(matches).flatMap((counts) => Object.keys(counts)))
  for (const [name, ways] of Object.entries(anchors))
    for (const [index, way] of ways.entries()) {
      expect(way.seen).toMatch(/^20\d\d-[01]\d (capture|live|used)$/)
      expect(proved).toContain(`${name}/${index + 1}`)
    }
}
