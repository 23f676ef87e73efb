// fake-indexeddb must be there before Dexie looks for it.
import { emptyLedger } from '../../tests/build/ledger.ts'
import 'temporal-polyfill/global'
import { appendFacts } from '../../src/ledger/append.ts'
import type { ClientRow, FactRow, MeetingRow } from '../../src/ledger/rows.ts'
import { writeLedger } from '../../tests/pages-of-extension/ledgers.ts'

export type Templates = {
  readonly client: ClientRow
  /** Nothing is to be answered about these. */
  readonly settled: readonly MeetingRow[]
  readonly asking: MeetingRow
  readonly facts: readonly FactRow[]
}

const DAY = 24 * 60 * 60_000

/** Rows as the product itself derives them: in time, late, early, overrun, mine late, and one whose outcome is open. */
export async function templateRows(nowMs: number): Promise<Templates> {
  const { facts, client, meeting } = writeLedger()
  client('template', 'Client Template', nowMs - 90 * DAY)
  const day = (days: number) => nowMs - days * DAY
  meeting({ client: 'template', startMs: day(60), lateMinutes: 0 })
  meeting({ client: 'template', startMs: day(50), lateMinutes: 12, overMinutes: 4 })
  meeting({ client: 'template', startMs: day(40), lateMinutes: -1 })
  meeting({ client: 'template', startMs: day(30), lateMinutes: 7, mineMinutes: 3 })
  meeting({ client: 'template', startMs: day(20), lateMinutes: 1, overMinutes: 11 })
  const open = meeting({ client: 'template', startMs: day(10), lateMinutes: null })
  const ledger = emptyLedger()
  await appendFacts(ledger, facts)
  const meetings = await ledger.meetings.toArray()
  const row = await ledger.clients.get('template')
  const asking = meetings.find(({ id }) => id === open)
  if (!row || !asking?.askMs) throw new Error('the ledger has not settled the templates as expected')
  const settled = meetings.filter(({ askMs }) => askMs === undefined)
  return { client: row, settled, asking, facts: await ledger.facts.toArray() }
}
