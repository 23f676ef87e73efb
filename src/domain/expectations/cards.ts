import { clientResolver } from '../clients/identity.ts'
import { byRecording, ofKind } from '../meeting/effective.ts'
import type { EpochMs, ExpectationsCard, Fact, FactOf } from '../meeting/fact.ts'
import { grouped } from '../meeting/grouped.ts'

/** The subject id of the card for everybody. */
export const MY_CARD = 'mine'

export type CardVersion = {
  /** The id of the fact that wrote it. */
  readonly id: string
  readonly card: ExpectationsCard
  readonly writtenMs: EpochMs
  /** Written for this client alone. */
  readonly own: boolean
}

type Written = FactOf<'expectations-written'>

/** Where nothing else is known, when it was recorded. */
export const writtenMs = ({ happenedAt, recordedAt }: Written) => happenedAt[1] ?? happenedAt[0] ?? recordedAt

const byWriting = (a: Written, b: Written) => writtenMs(a) - writtenMs(b) || byRecording(a, b)

/**
 * The card that held at `atMs`: the client's own, else the one for everybody; `null`: none was written yet. `clientId`
 * `null`: the card for everybody. `standing`: of the cards, and of the client for their merges.
 */
export function cardInForce(standing: readonly Fact[], clientId: string | null, atMs: EpochMs): CardVersion | null {
  const canonical = clientResolver(standing)
  const client = clientId === null ? null : canonical(clientId)
  const written = ofKind(standing, 'expectations-written')
    .filter((fact) => writtenMs(fact) <= atMs)
    .toSorted(byWriting)
  const everybody = written.findLast(({ subject }) => subject.id === MY_CARD)
  const theirs = written.filter(({ subject }) => subject.id !== MY_CARD && canonical(subject.id) === client)
  // Of two merged clients with a card each, the one that stands for both has the say.
  const own = theirs.findLast(({ subject }) => subject.id === client) ?? theirs.at(-1)
  const last = own ?? everybody
  return last ? { id: last.id, card: last.card, writtenMs: writtenMs(last), own: own !== undefined } : null
}

/** The versions of each card have numbers of their own, from 1 on in the order of writing. By the id of the fact. */
export function numberVersions(standing: readonly Fact[]): ReadonlyMap<string, number> {
  const written = ofKind(standing, 'expectations-written').toSorted(byWriting)
  const cards = grouped(written, ({ subject }) => subject.id)
  return new Map([...cards.values()].flatMap((versions) => versions.map(({ id }, index) => [id, index + 1] as const)))
}
