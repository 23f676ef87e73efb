import { cpus, loadavg, totalmem } from 'node:os'
import { launch } from './browser/launch.ts'

/** What the figures depend on. */
export async function describeMachine(): Promise<string> {
  const { browser } = await launch({})
  const version = await browser.version()
  await browser.close()
  const [load = 0] = loadavg()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${new Date().toISOString().slice(0, 10)}, ${version}, ${cpus().length} cores, ${memory} GB, load ${load.toFixed(1)}`
}
