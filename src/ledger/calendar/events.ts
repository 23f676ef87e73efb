import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { Ledger } from '../database.ts'
import type { EventRow } from './event-row.ts'

/** Of an occurrence seen in several calendars, each once, as it was seen last. */
const latestOfEach = (rows: readonly EventRow[]): EventRow[] => {
  const latest = new Map<string, EventRow>()
  for (const row of rows) {
    const other = latest.get(row.key)
    if (!other || other.asOfMs < row.asOfMs) latest.set(row.key, row)
  }
  return [...latest.values()]
}

/** Earliest first: those that start in the stretch of time. */
export async function eventsStarting(ledger: Ledger, fromMs: EpochMs, toMs: EpochMs): Promise<EventRow[]> {
  return latestOfEach(await ledger.events.where('startMs').between(fromMs, toMs, true, false).sortBy('startMs'))
}

export async function eventsUnderCode(ledger: Ledger, code: string): Promise<EventRow[]> {
  return latestOfEach(await ledger.events.where('code').equals(code).sortBy('startMs'))
}

/** By key; one that no calendar shows is not in the answer. */
export async function findEvents(ledger: Ledger, keys: readonly string[]): Promise<Map<string, EventRow>> {
  const rows = latestOfEach(
    await ledger.events
      .where('key')
      .anyOf([...keys])
      .toArray(),
  )
  return new Map(rows.map((row) => [row.key, row]))
}
