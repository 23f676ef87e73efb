import { clientResolver } from '../clients/identity.ts'
import { ofKind } from '../meeting/effective.ts'
import type { EpochMs, Fact } from '../meeting/fact.ts'
import { MY_CARD, numberVersions, writtenMs } from './cards.ts'
import { deriveTold } from './told.ts'

export type ToldBefore =
  /** There was a card by then, and they had been told none. */
  | { readonly told: false }
  | {
      readonly told: true
      readonly atMs: EpochMs
      /** Its number among the versions of its card; `null`: it is no longer on record. */
      readonly version: number | null
      /** Of a card written for them alone. */
      readonly own: boolean
    }

/**
 * What a client had been told when a meeting began, by when it began; `null`: there was no card to tell. What is told
 * or written later changes nothing of it.
 */
export function toldBefore(standing: readonly Fact[], clientId: string): (beganMs: EpochMs) => ToldBefore | null {
  const canonical = clientResolver(standing)
  const isOwn = ({ subject }: Fact) => subject.id !== MY_CARD && canonical(subject.id) === canonical(clientId)
  const written = ofKind(standing, 'expectations-written')
  const numbers = numberVersions(standing)
  const own = new Set(written.flatMap((fact) => (isOwn(fact) ? fact.id : [])))
  const sinceMs = Math.min(...written.filter((fact) => fact.subject.id === MY_CARD || isOwn(fact)).map(writtenMs))
  const told = deriveTold(standing, clientId)
  return (beganMs) => {
    const last = told.findLast(({ atMs }) => atMs <= beganMs)
    if (!last) return sinceMs <= beganMs ? { told: false } : null
    const { atMs, version } = last
    return { told: true, atMs, version: numbers.get(version) ?? null, own: own.has(version) }
  }
}
