import type { Page } from 'puppeteer-core'
import { say } from '../progress.ts'
import { fill } from './fill.ts'
import { templateRows } from './template-rows.ts'

const CLIENTS = 1_000
const CHUNK = 5_000

/** Brings the meetings of the extension's ledger from `from` to `until`. `page` is one of the extension's own. */
export async function fillLedger(page: Page, from: number, until: number): Promise<void> {
  const nowMs = Date.now()
  const templates = await templateRows(nowMs)
  for (let done = from; done < until; done += CHUNK) {
    const chunk = { from: done, until: Math.min(until, done + CHUNK) }
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
    await page.evaluate(fill, { ...templates, ...chunk, clients: CLIENTS, nowMs })
    if (chunk.until % 50_000 === 0 || chunk.until === until) say(`popup: ${chunk.until} meetings written`)
  }
}
