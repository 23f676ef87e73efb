import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { closeOthers, launch } from '../browser/launch.ts'
import { type Cost, startProfile } from '../browser/profile.ts'
import { BUILT } from '../built.ts'
import { fillCalendar } from './fill-calendar.ts'

export type CalendarRun = {
  /** A page without a chip. */
  readonly load: Cost
  /** From the first drawing of the chips until all of them are marked. */
  readonly marking: Cost
  /** The page draws all of its chips anew. */
  readonly drawings: readonly Cost[]
}

declare const standIn: { draw(): void; go(to: string): void }

const INSTALLED_MS = 1_000
const LOAD_MS = 2_500
const MARKED_MS = 1_500
const DRAWN_MS = 400
const DRAWINGS = 6

/** One calendar in a browser of its own. */
export async function runCalendar(port: number, chips: number): Promise<CalendarRun> {
  const { browser, origin } = await launch({ port, extension: BUILT })
  try {
    await pause(INSTALLED_MS)
    await closeOthers(browser)
    const page = await browser.newPage()
    await page.goto(`${origin}/manifest.json`)
    await fillCalendar(page, chips)
    const load = await profiled(page, async () => {
      await page.goto(`https://calendar.google.com/calendar/u/0/r/eventedit?chips=${chips}`)
      await pause(LOAD_MS)
    })
    const marking = await profiled(page, async () => {
      await page.evaluate(() => standIn.go('week/2026/11/24'))
      await pause(MARKED_MS)
    })
    await demandMarked(page, chips)
    const drawings: Cost[] = []
    for (let drawing = 0; drawing < DRAWINGS; drawing += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      drawings.push(await profiled(page, () => drawAgain(page)))
    }
    await demandMarked(page, chips)
    return { load, marking, drawings }
  } finally {
    await browser.close()
  }
}

async function drawAgain(page: Page): Promise<void> {
  await page.evaluate(() => standIn.draw())
  await pause(DRAWN_MS)
}

async function profiled(page: Page, work: () => Promise<void>): Promise<Cost> {
  const session = await page.createCDPSession()
  const profile = await startProfile(session)
  await work()
  const cost = await profile.stop()
  await session.detach()
  return cost
}

async function demandMarked(page: Page, chips: number): Promise<void> {
  const marked = await page.evaluate(
    () =>
      [...document.querySelectorAll('[data-eventchip]')].filter(
        (chip) => getComputedStyle(chip, '::after').content !== 'none',
      ).length,
  )
  if (marked !== chips) throw new Error(`${marked} chips are marked instead of ${chips}`)
}
