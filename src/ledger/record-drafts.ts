import type { EpochMs, Fact, FactDraft } from '../domain/meeting/fact.ts'
import { type Appended, appendFacts } from './append.ts'
import { inOneTransaction, type Ledger } from './database.ts'

/** The name under which this browser profile records; made at first use. */
const DEVICE = 'device'
const LAST_RECORDED = 'last-recorded'

/**
 * Keeps what a page or a person reports. Each fact is recorded later than all before it, even when the clock was set
 * back: of two things said, the one said last must win.
 */
export async function recordDrafts(ledger: Ledger, drafts: readonly FactDraft[], now: EpochMs): Promise<Appended> {
  return inOneTransaction(ledger, async () => {
    const [known, last] = (await ledger.meta.bulkGet([DEVICE, LAST_RECORDED])).map((row) => row?.value)
    const device = typeof known === 'string' ? known : crypto.randomUUID()
    const firstMs = Math.max(now, typeof last === 'number' ? last + 1 : now)
    const facts = drafts.map((draft, index): Fact => ({ ...draft, device, recordedAt: firstMs + index, schema: 1 }))
    const [appended] = await Promise.all([
      appendFacts(ledger, facts),
      ledger.meta.bulkPut([
        { key: DEVICE, value: device },
        { key: LAST_RECORDED, value: firstMs + facts.length },
      ]),
    ])
    return appended
  })
}
