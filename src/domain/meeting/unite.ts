import { effectiveFacts, ofKind, prevailing } from './effective.ts'
import type { Fact, Occurrence } from './fact.ts'
import { grouped } from './grouped.ts'

export const occurrenceKey = ({ uid, originalStartMs }: Occurrence): string => `${originalStartMs ?? ''} ${uid}`

/**
 * Which local ids are one meeting: those said to be the same, and those that are the same occurrence with the same
 * client. Maps every id to the smallest of its union, whatever the order in which the unions were learned.
 */
export function uniteMeetings(facts: readonly Fact[]): Map<string, string> {
  const standing = effectiveFacts(facts)
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    const above = parent.get(id) ?? id
    if (above === id) return id
    const top = root(above)
    parent.set(id, top)
    return top
  }
  const unite = (a: string, b: string) => {
    const [low, high] = [root(a), root(b)].toSorted() as [string, string]
    parent.set(high, low)
  }
  for (const fact of facts) if (fact.subject.kind === 'meeting') parent.set(fact.subject.id, fact.subject.id)
  for (const link of ofKind(standing, 'same-as')) {
    if (!parent.has(link.meeting)) parent.set(link.meeting, link.meeting)
    unite(link.subject.id, link.meeting)
  }
  const firstOf = new Map<string, string>()
  for (const [id, identities] of grouped(ofKind(standing, 'identified-as'), (fact) => fact.subject.id)) {
    const identity = prevailing(identities)
    if (!identity) continue
    const key = `${occurrenceKey(identity.occurrence)} ${identity.client ?? ''}`
    const first = firstOf.get(key)
    if (first === undefined) firstOf.set(key, id)
    else unite(first, id)
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]))
}
