import type { EpochMs, Fact, FactDraft } from '../domain/meeting/fact.ts'
import { type Appended, appendFacts } from './append.ts'
import { inOneTransaction, type Ledger } from './database.ts'

const DEVICE = 'device'
const LAST_RECORDED = 'last-recorded'

/** The name under which this browser profile records; made at first use. */
async function readDevice(ledger: Ledger): Promise<string> {
  const known = (await ledger.meta.get(DEVICE))?.value
  if (typeof known === 'string') return known
  const device = crypto.randomUUID()
  await ledger.meta.put({ key: DEVICE, value: device })
  return device
}

/**
 * Keeps what a page or a person reports. Each fact is recorded later than all before it, even when the clock was set
 * back: of two things said, the one said last must win.
 */
export async function recordDrafts(ledger: Ledger, drafts: readonly FactDraft[], now: EpochMs): Promise<Appended> {
  return inOneTransaction(ledger, async () => {
    const device = await readDevice(ledger)
    const last = (await ledger.meta.get(LAST_RECORDED))?.value
    const firstMs = Math.max(now, typeof last === 'number' ? last + 1 : now)
    const facts = drafts.map((draft, index): Fact => ({ ...draft, device, recordedAt: firstMs + index, schema: 1 }))
    await ledger.meta.put({ key: LAST_RECORDED, value: firstMs + facts.length })
    return appendFacts(ledger, facts)
  })
}
