import { clientResolver } from '../clients/identity.ts'
import { byRecording, ofKind } from '../meeting/effective.ts'
import type { ClientFact, EpochMs, ExpectationsCard, Fact } from '../meeting/fact.ts'
import { cardInForce } from './cards.ts'
import { type CardChange, diffCards } from './diff-cards.ts'

export type Told = {
  /** The fact that says so, for taking it back. */
  readonly id: string
  /** The version they were told. */
  readonly version: string
  readonly how: Extract<ClientFact, { kind: 'expectations-told' }>['how']
  readonly atMs: EpochMs
  /** `null`: the ledger does not have it. */
  readonly card: ExpectationsCard | null
}

/** What a client was told and when, earliest first. `standing`: of the cards, and of the client with their merges. */
export function deriveTold(standing: readonly Fact[], clientId: string): Told[] {
  const canonical = clientResolver(standing)
  const client = canonical(clientId)
  const cards = new Map(ofKind(standing, 'expectations-written').map(({ id, card }) => [id, card]))
  return ofKind(standing, 'expectations-told')
    .filter(({ subject }) => canonical(subject.id) === client)
    .map((fact) => ({ fact, atMs: fact.happenedAt[1] ?? fact.happenedAt[0] ?? fact.recordedAt }))
    .toSorted((a, b) => a.atMs - b.atMs || byRecording(a.fact, b.fact))
    .map(({ fact, atMs }) => ({
      id: fact.id,
      version: fact.card,
      how: fact.how,
      atMs,
      card: cards.get(fact.card) ?? null,
    }))
}

/** Whether a client should hear the card that holds now. */
export type Offer =
  /** There is no card to tell. */
  | { readonly offer: 'none' }
  | { readonly offer: 'up-to-date'; readonly told: Told }
  /** They were never told any card: set the terms in the very first meeting. */
  | { readonly offer: 'first'; readonly version: string; readonly card: ExpectationsCard }
  /** What they were told is not what holds any more. */
  | {
      readonly offer: 'changed'
      readonly version: string
      readonly card: ExpectationsCard
      readonly told: Told
      readonly changes: readonly CardChange[]
    }

/** A card written anew with nothing changed in it needs no telling. */
export function decideOffer(standing: readonly Fact[], clientId: string, now: EpochMs): Offer {
  const present = cardInForce(standing, clientId, now)
  if (!present) return { offer: 'none' }
  const { id: version, card } = present
  const told = deriveTold(standing, clientId).findLast(({ atMs }) => atMs <= now)
  if (!told) return { offer: 'first', version, card }
  if (told.version === version) return { offer: 'up-to-date', told }
  const changes = diffCards(told.card, card)
  return changes.length === 0 ? { offer: 'up-to-date', told } : { offer: 'changed', version, card, told, changes }
}
