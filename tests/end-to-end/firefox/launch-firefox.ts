import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserUnderTest } from '../driven-browser.ts'
import { afterUs } from '../pace/after-us.ts'
import { installAddOn, packAddOn } from './add-on.ts'
import { reloadExtension, stopBackground, untilThere } from './background.ts'
import { openAsker } from './open-asker.ts'
import { openTab } from './open-tab.ts'
import { addOnIdOf } from './profile.ts'
import { startFirefox } from './start-firefox.ts'

export type Firefox = {
  /** The built extension. */
  readonly dist: string
  /** Kept; without it there is a new one, gone with the test. */
  readonly profile?: string
  /** Of the server that stands in for Google's addresses. */
  readonly standInPort: number
  /** What its clock shows at first; epoch milliseconds. */
  readonly startMs: number
}

/** The same at every start: the extension's storage hangs on it. */
const UUID = '4f0c1c1e-6d0b-4a52-9b3b-5a3a3f1f7c55'
const ORIGIN = `moz-extension://${UUID}`

export async function launchFirefox({ dist, profile, standInPort, startMs }: Firefox): Promise<BrowserUnderTest> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'firefox-'))
  if (!profile) afterUs(`sleep 1; rm -rf '${folder}'`)
  const addOnId = addOnIdOf(readFileSync(join(dist, 'manifest.json'), 'utf8'))
  const start = async (fromMs: number) => {
    const started = await startFirefox({ profile: folder, addOnId, uuid: UUID, standInPort, startMs: fromMs })
    return { ...started, asker: openAsker(started.session, ORIGIN) }
  }
  let now = await start(startMs)
  await installAddOn(now.session, await packAddOn(dist, join(folder, 'add-on.xpi')))
  await untilThere(now.session, addOnId)

  const firefox: BrowserUnderTest = {
    name: 'firefox',
    open: (url) => openTab(now.session, url),
    openExtensionPage: (page) => openTab(now.session, `${ORIGIN}/src/${page}/index.html`),
    ask: (verb, question) => now.asker.ask(verb, question),
    tellTabs: (push) => now.asker.tellTabs(push),
    nowMs: async () => now.pace.nowMs(),
    untilClock: (wallMs) => now.pace.until(wallMs),
    badge: () => now.asker.badge(),
    stopBackground: () => stopBackground(now.session, addOnId),
    reloadExtension: () => reloadExtension(now.session, addOnId),
    kill: () => now.kill(),
    // What is in `storage.local` lies in another folder, whose name goes on.
    loseDatabase: () => rmSync(join(folder, 'storage/default', `moz-extension+++${UUID}`), { recursive: true }),
    restart: async (gapMs) => {
      now = await start(now.endedAtMs() + gapMs)
      await untilThere(now.session, addOnId)
    },
    close: () => now.quit(),
  }
  return firefox
}
