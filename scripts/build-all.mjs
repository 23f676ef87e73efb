import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runTool } from './command.mjs'
import { PlainError } from './plain-error.mjs'

export const BROWSERS = ['chrome', 'firefox']

export async function buildAll(browsers = BROWSERS) {
  for (const browser of browsers) {
    // A failed build must not leave the last one to be tested or shipped.
    rmSync(join(ROOT, 'dist', browser), { recursive: true, force: true })
    // oxlint-disable-next-line no-await-in-loop -- one after the other keeps the output apart
    const { code, output } = await runTool('vite/bin/vite.js', ['build'], { env: { BROWSER: browser }, quiet: true })
    if (code !== 0) throw new PlainError(`${output}\nThe build for ${browser} failed.`)
    console.log(`Built dist/${browser}`)
  }
}
