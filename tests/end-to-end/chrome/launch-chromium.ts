import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import puppeteer, { type Page, TargetType } from 'puppeteer-core'
import type { BrowserUnderTest } from '../driven-browser.ts'
import { afterUs } from '../pace/after-us.ts'
import { killGroup } from '../pace/kill-group.ts'
import { createPace } from '../pace/pace.ts'
import { REAL_TIME } from '../pace/real-time.ts'
import { idOf } from './extension-id.ts'
import { goTo, openTab } from './open-tab.ts'
import { frontPage, untilNoPageIsLeft } from './pages-of-browser.ts'

export type Chromium = {
  /** The built extension. */
  readonly dist: string
  /** Of the server that stands in for Google's addresses. */
  readonly standInPort: number
  /** What its clock shows at first; epoch milliseconds. `null`: the machine's own clock, which cannot be moved. */
  readonly startMs: number | null
  /** A window to look at, where there is a display. */
  readonly visible?: boolean
}

const CHROMES = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome']
/** A harness must not hide that a tab in the background is slowed down. */
const UNLIKE_LIFE = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

const UP_MS = 700

export async function launchChromium({
  dist,
  standInPort,
  startMs,
  visible = false,
}: Chromium): Promise<BrowserUnderTest> {
  const executablePath = CHROMES.flatMap((path) => (path && existsSync(path) ? path : []))[0]
  if (executablePath === undefined) throw new Error('no Chrome or Chromium: set CHROME_PATH')
  const chrome: string = executablePath
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  afterUs(`sleep 1; rm -rf '${profile}'`)
  const extension = resolve(dist)
  const origin = `chrome-extension://${idOf(extension)}`

  async function start(fromMs: number | null) {
    const pace = fromMs === null ? REAL_TIME : createPace(fromMs, profile)
    const browser = await puppeteer.launch({
      executablePath: chrome,
      pipe: true,
      headless: !visible,
      downloadBehavior: { policy: 'deny' },
      userDataDir: join(profile, 'profile'),
      enableExtensions: [extension],
      ignoreDefaultArgs: UNLIKE_LIFE,
      // A worker that is watched never falls asleep.
      targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER,
      env: { ...process.env, ...pace.environment },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--ignore-certificate-errors',
        '--window-size=1300,860',
        `--host-resolver-rules=MAP *.google.com:443 127.0.0.1:${standInPort}, MAP * ~NOTFOUND`,
      ],
    })
    const watchman = afterUs(`kill -s KILL -- -${browser.process()?.pid}`)
    // A click that comes before all of its processes are up can be lost.
    await pause(UP_MS)
    return { pace, browser, watchman, endedAtMs: null as number | null }
  }

  let now = await start(startMs)
  let asker: Page | null = null

  /** A page of the extension without a program of ours. */
  async function extensionPage(): Promise<Page> {
    if (asker && !asker.isClosed()) return asker
    const front = await frontPage(now.browser)
    const page = await now.browser.newPage()
    asker = page
    await goTo(page, `${origin}/manifest.json`)
    await front?.bringToFront()
    return page
  }
  const inExtension = async <T>(script: string) => (await (await extensionPage()).evaluate(script)) as T
  async function end(how: () => Promise<void> | void) {
    now.endedAtMs = now.pace.nowMs()
    await how()
    now.watchman.dismiss()
    now.pace.close()
    asker = null
  }

  return {
    name: 'chromium',
    open: (url) => openTab(now.browser, url),
    openExtensionPage: (page) => openTab(now.browser, `${origin}/src/${page}/index.html`),
    ask: (verb, ask) => inExtension(`chrome.runtime.sendMessage(${JSON.stringify({ verb, ask })})`),
    tellTabs: (push) =>
      inExtension(
        "chrome.tabs.query({ url: 'https://*.google.com/*' }).then((tabs) => Promise.allSettled(tabs.map((tab) => " +
          `chrome.tabs.sendMessage(tab.id, ${JSON.stringify(push)})))).then(() => undefined)`,
      ),
    nowMs: async () => now.pace.nowMs(),
    untilClock: (wallMs) => now.pace.until(wallMs),
    badge: () => inExtension('chrome.action.getBadgeText({})'),
    stopBackground: async () => {
      const session = await (await extensionPage()).createCDPSession()
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await session.detach()
    },
    reloadExtension: async () => {
      await now.browser.installExtension(extension)
      asker = null
    },
    kill: () =>
      end(async () => {
        const dead = new Promise((resolve) => now.browser.process()?.once('exit', resolve))
        killGroup(now.browser.process()?.pid)
        await dead
      }),
    loseDatabase: () => {
      const databases = join(profile, 'profile/Default/IndexedDB')
      rmSync(join(databases, `${origin.replace('://', '_')}_0.indexeddb.leveldb`), { recursive: true })
    },
    restart: async (gapMs) => {
      now = await start(startMs === null ? null : (now.endedAtMs ?? now.pace.nowMs()) + gapMs)
    },
    close: () => end(() => now.browser.close()),
    untilClosed: () => untilNoPageIsLeft(now.browser),
  }
}
