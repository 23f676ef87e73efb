import type { Page } from 'puppeteer-core'
import type { SeenEvent } from '../../src/domain/events/look.ts'
import type { EventRow } from '../../src/ledger/calendar/event-row.ts'
import { toEventRow } from '../../src/ledger/calendar/looks.ts'

/** Keeps events as a calendar's feed would have left them. */
export async function keepEvents(page: Page, events: readonly SeenEvent[], asOfMs: number): Promise<void> {
  const rows = events.map((event) => toEventRow(event, 'c1', asOfMs))
  await page.evaluate(async (rows: readonly EventRow[]) => {
    const opened = indexedDB.open('hard-stop')
    await new Promise((resolve) => {
      opened.onsuccess = resolve
    })
    const ledger = opened.result
    const writing = ledger.transaction('events', 'readwrite')
    for (const row of rows) writing.objectStore('events').put(row)
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    ledger.close()
  }, rows)
}
