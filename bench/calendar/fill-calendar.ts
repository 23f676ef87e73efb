import type { Page } from 'puppeteer-core'
import { writeBackup } from '../../src/ledger/backup.ts'
import type { EventRow } from '../../src/ledger/calendar/event-row.ts'
import { clientFacts, eventRows } from './known-events.ts'

/** So that each of `chips` events is with somebody known. `page` is one of the extension's own. */
export async function fillCalendar(page: Page, chips: number): Promise<void> {
  const nowMs = Date.now()
  const text = writeBackup({ facts: clientFacts(nowMs), erased: [] })
  const answer = await page.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ verb: 'ledger/import', ask: { text } })})`,
  )
  if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer))
  await page.evaluate(putEvents, eventRows(chips, nowMs))
}

/** Runs in a page of the extension, so it stands alone. */
async function putEvents(rows: readonly EventRow[]): Promise<void> {
  const ledger = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('hard-stop')
    opening.addEventListener('success', () => done(opening.result))
    opening.addEventListener('error', () => failed(opening.error))
  })
  const transaction = ledger.transaction('events', 'readwrite')
  for (const row of rows) transaction.objectStore('events').put(row)
  await new Promise((done) => transaction.addEventListener('complete', done))
  ledger.close()
}
