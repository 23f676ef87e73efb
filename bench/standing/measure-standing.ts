import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { closeOthers, launch } from '../browser/launch.ts'
import { BUILT } from '../built.ts'
import { atMost, type Figure } from '../figure.ts'
import { templateRows } from '../popup/template-rows.ts'
import { say } from '../progress.ts'
import { bundleInPage } from './bundle.ts'

declare const standing: typeof import('./in-page.ts')

const INSTALLED_MS = 1_500
/** What the database puts in order after so much writing is done by then. */
const FILLED_MS = 8_000
const BETWEEN_MS = 100
const CLIENTS = 1_000
const CHUNK = 50
const MEETINGS_EACH = 100

export async function measureStanding(quick: boolean): Promise<Figure[]> {
  const bundle = await bundleInPage()
  const { browser, origin } = await launch({ extension: BUILT })
  try {
    await pause(INSTALLED_MS)
    await closeOthers(browser)
    const page = await browser.newPage()
    // A page that runs nothing of the extension's.
    await page.goto(`${origin}/manifest.json`)
    await page.evaluate(bundle)
    await fill(page)
    await page.reload()
    await page.evaluate(bundle)
    await pause(FILLED_MS)
    say('standing: judging every client, then one more meeting at a time')
    const judge = () => page.evaluate((clients) => standing.judgeAll(clients), CLIENTS)
    const append = (run: number) => page.evaluate((client) => standing.appendMeeting(client), (run * 37) % CLIENTS)
    await repeat(2, judge)
    const judged = await repeat(quick ? 10 : 30, judge)
    await repeat(5, append)
    const appended = await repeat(quick ? 20 : 60, append)
    const bare = await repeat(quick ? 20 : 60, () => page.evaluate(() => standing.writeNothing()))
    return [
      { name: 'Standings of 1,000 clients, 100,000 meetings', unit: 'ms', samples: judged, budget: atMost(150, 'p95') },
      { name: 'One more meeting, on disk and judged', unit: 'ms', samples: appended, budget: atMost(5) },
      { name: 'An empty transaction on the same disk', unit: 'ms', samples: bare, budget: null },
    ]
  } finally {
    await browser.close()
  }
}

async function fill(page: Page) {
  const templates = await templateRows(Date.now())
  for (let from = 0; from < CLIENTS; from += CHUNK) {
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
    await page.evaluate(
      (templates, from, until, each) => standing.fillClients(templates, from, until, each),
      templates,
      from,
      from + CHUNK,
      MEETINGS_EACH,
    )
  }
  say(`standing: ${CLIENTS * MEETINGS_EACH} meetings written`)
}

async function repeat(times: number, measure: (run: number) => Promise<number>): Promise<number[]> {
  const took: number[] = []
  for (let run = 0; run < times; run += 1) {
    /* oxlint-disable no-await-in-loop -- one after the other */
    await pause(BETWEEN_MS)
    took.push(await measure(run))
    /* oxlint-enable no-await-in-loop */
  }
  return took
}
