import type { Stranger } from '../../domain/events/clients-of-event.ts'
import type { CardVersion } from '../../domain/expectations/cards.ts'
import type { FirstEvent } from '../../domain/expectations/first-event.ts'
import { deriveDecided } from '../../domain/judgment/decided.ts'
import { deriveHorizon } from '../../domain/judgment/horizon.ts'
import { decideStanding } from '../../domain/judgment/standing.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { readTerms } from '../../ledger/settings.ts'
import { readExpectations } from '../../ledger/work.ts'
import { readClient } from '../client/read-client.ts'
import { ledger } from '../ledger.ts'
import type { WordsReading } from '../words/known-of.ts'

/** What there is to say in a first meeting. */
export type FirstReading = {
  /** Their addresses are those of the guests. */
  readonly words: WordsReading
  /** `null`: none was written. */
  readonly card: CardVersion | null
}

/** `id`: the client's, or the one they will have. `null`: erased, or merged into another. */
export async function readFirstEvent(
  { client }: FirstEvent,
  id: string,
  now: EpochMs,
  timeZone: string,
): Promise<FirstReading | null> {
  const [words, { present }] = await Promise.all([
    client.known === null ? readStranger(client, id, now, timeZone) : readClient(id, now, timeZone),
    readExpectations(ledger, id, now),
  ])
  return words && { words: { ...words, known: { ...words.known, emails: client.guests } }, card: present }
}

async function readStranger({ proposal }: Stranger, id: string, now: EpochMs, timeZone: string): Promise<WordsReading> {
  const horizon = deriveHorizon(now, timeZone)
  return {
    known: { id, ...proposal, people: [], mergedFrom: [] },
    terms: await readTerms(ledger, id, now),
    decided: deriveDecided([], id),
    standing: decideStanding([], horizon, { offTheSchedule: false }),
    horizon,
    meetings: [],
  }
}
