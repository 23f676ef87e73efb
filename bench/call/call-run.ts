import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession, Page } from 'puppeteer-core'
import { closeOthers, launch } from '../browser/launch.ts'
import { type Cost, startProfile } from '../browser/profile.ts'
import { CALL_URL } from '../browser/serve-meet.ts'
import { traceScript } from '../browser/trace.ts'
import { mutate } from './mutate.ts'

export type CallRun = {
  readonly load: Cost
  readonly mutations: Cost
  /** As long as the changes took, with none. */
  readonly quiet: Cost
  readonly heapMb: number
  readonly nodes: number
}

const LOAD_MS = 4_000
/** What a burst of changes puts off is done by then. */
const AFTERWARDS_MS = 1_600
const INSTALLED_MS = 1_000

export const runCall = (port: number, extension: string | null, tiles: number): Promise<CallRun> =>
  inBrowser(port, extension, async (page, session) => {
    const load = await profiled(session, () => loadCall(page, tiles))
    const heapMb = await heapOf(session)
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
    const startMs = performance.now()
    const mutations = await profiled(session, () => mutateAll(page))
    const lastedMs = performance.now() - startMs
    const quiet = await profiled(session, () => pause(lastedMs))
    return { load, mutations, quiet, heapMb, nodes }
  })

/** Milliseconds of script until 4 s after load, its compiling counted, with no profiler to slow it down. */
export const traceCall = (port: number, extension: string, tiles: number): Promise<number> =>
  inBrowser(port, extension, (page, session) => traceScript(session, () => loadCall(page, tiles)))

/** One call in a browser of its own. */
async function inBrowser<T>(
  port: number,
  extension: string | null,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const { browser } = await launch({ port, extension })
  try {
    await pause(INSTALLED_MS)
    await closeOthers(browser)
    const page = await browser.newPage()
    return await work(page, await page.createCDPSession())
  } finally {
    await browser.close()
  }
}

async function loadCall(page: Page, tiles: number): Promise<void> {
  await page.goto(`${CALL_URL}?tiles=${tiles}`, { waitUntil: 'load' })
  await pause(LOAD_MS)
}

async function profiled(session: CDPSession, work: () => Promise<void>): Promise<Cost> {
  const profile = await startProfile(session)
  await work()
  return profile.stop()
}

async function mutateAll(page: Page): Promise<void> {
  await page.bringToFront()
  const made = await page.evaluate(mutate)
  if (made !== 10_000) throw new Error(`${made} changes instead of 10,000`)
  await pause(AFTERWARDS_MS)
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
