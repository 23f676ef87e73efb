import type { EpochMs, Fact } from '../../domain/meeting/fact.ts'
import type { Ledger } from '../database.ts'
import { mergeEntries } from '../import.ts'
import type { Spare } from './spare.ts'

const DAY_MS = 24 * 60 * 60_000
const CHUNK = 1_000

/**
 * At each opening: if what came last is gone, puts back all that is. How many facts came back; 0: nothing was lost, as
 * far as a glance tells.
 */
export async function mendLedger(ledger: Ledger, spare: Spare): Promise<number> {
  const mark = await spare.mark()
  if (mark === null) return 0
  const [latest, erased] = await Promise.all([ledger.facts.bulkGet([...mark.latest]), ledger.erased.count()])
  const isThere = erased >= mark.erased && latest.every((row) => row !== undefined)
  return isThere ? 0 : putBack(ledger, spare)
}

/** Once a day: puts back whatever the ledger lacks of the spare copy, and writes that anew. How many facts came back. */
export async function compareWithSpare(ledger: Ledger, spare: Spare, now: EpochMs): Promise<number> {
  const mark = await spare.mark()
  if (mark !== null && Math.abs(now - mark.comparedMs) < DAY_MS) return 0
  const mended = mark !== null && (await ledger.facts.count()) < mark.count ? await putBack(ledger, spare) : 0
  await renewSpare(ledger, spare, now)
  return mended
}

/** Copies the signs of life of visits under way: what they lack when the browser ends is not to be had again. */
export const renewVisits = async (ledger: Ledger, spare: Spare): Promise<void> =>
  spare.keepVisits(await ledger.visits.where('silent').equals(0).toArray())

/** Writes the spare copy anew, from what is there. */
export const renewSpare = async (ledger: Ledger, spare: Spare, now: EpochMs): Promise<void> =>
  spare.write(factsOf(ledger), await ledger.erased.toArray(), now)

async function putBack(ledger: Ledger, spare: Spare): Promise<number> {
  const { visits, ...entries } = await spare.read()
  const { added } = await mergeEntries(ledger, entries)
  const heard = await ledger.visits.bulkGet(visits.map(({ visit }) => visit))
  await ledger.visits.bulkAdd(visits.filter((_, index) => heard[index] === undefined))
  return added
}

async function* factsOf(ledger: Ledger): AsyncGenerator<readonly Fact[]> {
  for (let last = ''; ; ) {
    // oxlint-disable-next-line no-await-in-loop -- a ledger may be larger than the memory should be
    const rows = await ledger.facts.where('id').above(last).limit(CHUNK).toArray()
    const end = rows.at(-1)
    if (!end) return
    yield rows.map(({ fact }) => fact)
    last = end.id
  }
}
