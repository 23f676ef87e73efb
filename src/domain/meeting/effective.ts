import type { Fact, FactKind, FactOf } from './fact.ts'
import { grouped } from './grouped.ts'

const RANK = { manual: 3, measured: 2, imported: 1, inferred: 0 } as const

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)

/** The one order of facts that every machine agrees on: (recordedAt, device, id). */
export const byRecording = (a: Fact, b: Fact): number =>
  compare(a.recordedAt, b.recordedAt) || compare(a.device, b.device) || compare(a.id, b.id)

/**
 * The facts that stand: each once, none retracted, in the order of recording.
 * Facts that share an id but not their content cannot come from an honest ledger; the greater text wins everywhere.
 */
export function effectiveFacts(facts: Iterable<Fact>): Fact[] {
  const known = new Map<string, Fact>()
  for (const fact of facts) {
    const twin = known.get(fact.id)
    if (!twin || (twin !== fact && JSON.stringify(twin) < JSON.stringify(fact))) known.set(fact.id, fact)
  }
  const ordered = [...known.values()].toSorted(byRecording)
  const retractions = grouped(
    ordered.filter((fact) => fact.kind === 'retracts'),
    (retraction) => retraction.fact,
  )
  const verdicts = new Map<string, boolean>()
  const stands = (fact: Fact): boolean => {
    const verdict = verdicts.get(fact.id)
    if (verdict !== undefined) return verdict
    // Guards against retractions that retract each other in a circle: the first in order falls.
    verdicts.set(fact.id, false)
    const standing = !(retractions.get(fact.id) ?? []).some(stands)
    verdicts.set(fact.id, standing)
    return standing
  }
  return ordered.filter(stands)
}

export const ofKind = <K extends FactKind>(facts: readonly Fact[], ...kinds: K[]): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> => (kinds as FactKind[]).includes(fact.kind))

/** Of facts that contradict each other: what was said by hand, then what was seen; among equals the last recorded. */
export function prevailing<F extends Fact>(facts: readonly F[]): F | null {
  return facts.reduce<F | null>((best, fact) => {
    if (!best) return fact
    return (RANK[fact.certainty] - RANK[best.certainty] || byRecording(fact, best)) > 0 ? fact : best
  }, null)
}
