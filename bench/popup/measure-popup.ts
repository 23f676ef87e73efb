import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { closeOthers, launch } from '../browser/launch.ts'
import { controlWorker, type WorkerControl } from '../browser/worker.ts'
import { BUILT } from '../built.ts'
import { atMost, type Figure } from '../figure.ts'
import { say } from '../progress.ts'
import { fillLedger } from './fill-ledger.ts'
import { type Opening, openPopup } from './open-popup.ts'

const INSTALLED_MS = 1_500
const CLOSED_MS = 300
/** What the database puts in order after so much writing is done by then. */
const FILLED_MS = 8_000
const WARM = 20
const COLD = 5
const BUDGET = atMost(100, 'p95')

export async function measurePopup(sizes: readonly number[]): Promise<Figure[]> {
  const { browser, origin } = await launch({ extension: BUILT })
  try {
    await pause(INSTALLED_MS)
    await closeOthers(browser)
    const page = await browser.newPage()
    // A page that runs nothing of the extension's.
    await page.goto(`${origin}/manifest.json`)
    const worker = await controlWorker(await page.createCDPSession())
    const figures: Figure[] = []
    let written = 0
    for (const size of sizes.toSorted((a, b) => a - b)) {
      // oxlint-disable-next-line no-await-in-loop -- each size is built on the one before
      await fillLedger(page, written, size)
      written = size
      // oxlint-disable-next-line no-await-in-loop -- as above
      await settleDown(page)
      // oxlint-disable-next-line no-await-in-loop -- as above
      figures.push(...(await figuresAt(size, page, worker)))
    }
    return figures
  } finally {
    await browser.close()
  }
}

async function figuresAt(size: number, page: Page, worker: WorkerControl): Promise<Figure[]> {
  const meetings = size.toLocaleString('en')
  say(`popup: opening it with ${meetings} meetings`)
  await openings(page, 2)
  const warm = await openings(page, WARM)
  const cold = await openings(page, COLD, worker.stop)
  const load = (openings: readonly Opening[]) => openings.map(({ loadMs }) => loadMs)
  const asked = warm.map(({ askedMs }) => askedMs)
  return [
    { name: `Popup loaded, its list painted, ${meetings} meetings`, unit: 'ms', samples: load(warm), budget: BUDGET },
    { name: 'The same with the worker stopped', unit: 'ms', samples: load(cold), budget: BUDGET },
    { name: `Popup from the request to open it, ${meetings} meetings`, unit: 'ms', samples: asked, budget: null },
  ]
}

/** Nothing of the writing is left in the process that the popup shares. */
async function settleDown(page: Page) {
  await page.reload()
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  await pause(FILLED_MS)
}

async function openings(page: Page, count: number, before = async () => {}): Promise<Opening[]> {
  const took: Opening[] = []
  for (let opening = 0; opening < count; opening += 1) {
    /* oxlint-disable no-await-in-loop -- one popup after the other */
    await pause(CLOSED_MS)
    await before()
    await page.bringToFront()
    took.push(await page.evaluate(openPopup))
    /* oxlint-enable no-await-in-loop */
  }
  return took
}
