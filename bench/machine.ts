import { cpus, loadavg, totalmem } from 'node:os'
import { launch } from './browser/launch.ts'

/** What the figures depend on. */
export async function describeMachine(): Promise<string> {
  const { browser } = await launch({})
  const version = await browser.version()
  const page = await browser.newPage()
  const yardstickMs = await page.evaluate(addUp)
  await browser.close()
  const [load = 0] = loadavg()
  const memory = Math.round(totalmem() / 2 ** 30)
  const machine = `${cpus().length} cores, ${memory} GB, load ${load.toFixed(1)}`
  return `${new Date().toISOString().slice(0, 10)}, ${version}, ${machine}, 100 million additions in ${yardstickMs.toFixed(0)} ms`
}

/** Runs in a page. Machines differ by a factor of three, and one from day to day: by this figures can be compared. */
function addUp(): number {
  const startMs = performance.now()
  let sum = 0
  for (let number = 0; number < 100_000_000; number += 1) sum = (sum + number) | 0
  const tookMs = performance.now() - startMs
  return sum === 0 ? 0 : tookMs
}
