import type { Day } from '../end-to-end/working-day.ts'
import { writeLedger } from '../pages-of-extension/ledgers.ts'

const DAY = 24 * 60 * 60_000

/** Made-up meetings before this one, taken in as a file would be. */
export async function bringPast(day: Day, startMs: number) {
  const { facts, client, meeting } = writeLedger()
  client('acme', 'Acme', startMs - 90 * DAY)
  client('gamma', 'Gamma Studio', startMs - 90 * DAY)
  for (const [days, lateMinutes] of [
    [21, 9],
    [14, 1],
    [7, 14],
  ] as const)
    meeting({ client: 'acme', startMs: startMs - days * DAY, lateMinutes, overMinutes: 1 })
  for (const [days, mineMinutes] of [
    [16, -2],
    [2, 3],
  ] as const)
    meeting({ client: 'gamma', startMs: startMs - days * DAY, lateMinutes: -1, mineMinutes })
  const text = JSON.stringify({ format: 'hard-stop-ledger', version: 1, count: facts.length, facts, erased: [] })
  await day.browser.ask('ledger/import', { text })
}
