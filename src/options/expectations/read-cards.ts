import { clientResolver } from '../../domain/clients/identity.ts'
import { type CardVersion, cardInForce, MY_CARD } from '../../domain/expectations/cards.ts'
import { decideOffer, type Offer, type Told } from '../../domain/expectations/told.ts'
import { effectiveFacts, ofKind } from '../../domain/meeting/effective.ts'
import type { EpochMs, ExpectationsCard, Fact } from '../../domain/meeting/fact.ts'
import { grouped } from '../../domain/meeting/grouped.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import { aboutExpectations } from '../../ledger/about.ts'
import { clientsAround } from '../../ledger/neighbourhood.ts'
import { lookAtFacts } from '../../ledger/read-facts.ts'
import { readSettings, readTerms } from '../../ledger/settings.ts'
import { readExpectations, readMyCard } from '../../ledger/work.ts'
import { ledger } from '../ledger.ts'

export type Version = { readonly id: string; readonly writtenMs: EpochMs; readonly card: ExpectationsCard }

export type CardReading = {
  /** `null`: for everybody. */
  readonly client: string | null
  readonly general: CardVersion | null
  /** What holds for them: their own, else the one for everybody. */
  readonly present: CardVersion | null
  /** Every version written for this client alone, or for everybody; the latest first. */
  readonly versions: readonly Version[]
  /** What they were told, the latest first. */
  readonly told: readonly Told[]
  readonly policy: Policy
}

/**
 * The card of a client, or for everybody. All is asked for at once: of a question asked later in the chain, a live page
 * hears of no change (seen in Dexie 4.4).
 */
export async function readCard(client: string | null, now: EpochMs): Promise<CardReading> {
  if (client === null) {
    const [general, versions, { policy }] = await Promise.all([
      readMyCard(ledger, now),
      readVersions(client),
      readSettings(ledger, now),
    ])
    return { client, general, present: general, versions, told: [], policy }
  }
  const [general, versions, { present, told }, { own: policy }] = await Promise.all([
    readMyCard(ledger, now),
    readVersions(client),
    readExpectations(ledger, client, now),
    readTerms(ledger, client, now),
  ])
  return { client, general, present, versions, told: told.toReversed(), policy }
}

async function readVersions(client: string | null): Promise<Version[]> {
  const ids = client === null ? [MY_CARD] : (await lookAtFacts(ledger, (known) => clientsAround(known, [client]))).ids
  const rows = await ledger.facts.where('about').anyOf(ids.map(aboutExpectations)).toArray()
  const standing = effectiveFacts(rows.map(({ fact }) => fact))
  return ofKind(standing, 'expectations-written')
    .map(({ id, card, happenedAt, recordedAt }) => ({ id, card, writtenMs: happenedAt[1] ?? recordedAt }))
    .toSorted((a, b) => b.writtenMs - a.writtenMs)
}

export type ClientTold = {
  readonly id: string
  readonly name: string
  readonly offer: Offer
  readonly ownCard: boolean
}

/** Who was told what holds: those who were not, or not the last of it, come first. */
export async function readWhoWasTold(now: EpochMs): Promise<ClientTold[]> {
  const [clients, about, cards] = await Promise.all([
    ledger.clients.toArray(),
    ledger.facts.where('about').startsWith('client:').toArray(),
    ledger.facts.where('about').startsWith('expectations:').toArray(),
  ])
  const standing = effectiveFacts([...about, ...cards].map(({ fact }) => fact))
  const canonical = clientResolver(standing)
  // Each client is decided from their own facts and the card for everybody, so that many clients stay quick.
  const byClient = grouped(standing, ({ subject }) => (subject.id === MY_CARD ? MY_CARD : canonical(subject.id)))
  const general = byClient.get(MY_CARD) ?? []
  const told = clients.map(({ id, known }): ClientTold => {
    const own: readonly Fact[] = byClient.get(id) ?? []
    const offer = decideOffer([...general, ...own], id, now)
    return { id, name: known.name, offer, ownCard: cardInForce(own, id, now)?.own === true }
  })
  return told.toSorted((a, b) => URGENCY[a.offer.offer] - URGENCY[b.offer.offer] || a.name.localeCompare(b.name))
}

const URGENCY = { changed: 0, first: 1, 'up-to-date': 2, none: 3 } as const satisfies Record<Offer['offer'], number>
