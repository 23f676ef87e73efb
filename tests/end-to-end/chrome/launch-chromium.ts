import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import puppeteer, { type Page, TargetType } from 'puppeteer-core'
import type { BrowserUnderTest } from '../driven-browser.ts'
import { afterUs } from '../pace/after-us.ts'
import { killGroup } from '../pace/kill-group.ts'
import { createPace, type Pace } from '../pace/pace.ts'
import { REAL_TIME } from '../pace/real-time.ts'
import { idOf } from './extension-id.ts'
import { openTab } from './open-tab.ts'
import { frontPage, untilNoPageIsLeft } from './pages-of-browser.ts'

export type Chromium = {
  /** The built extension. */
  readonly dist: string
  /** Of the server that stands in for Google's addresses. */
  readonly standInPort: number
  /** `null`: the machine's own, which cannot be moved. */
  readonly clock: Pace | null
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
  clock,
  visible = false,
}: Chromium): Promise<BrowserUnderTest> {
  const executablePath = CHROMES.flatMap((path) => (path && existsSync(path) ? path : []))[0]
  if (executablePath === undefined) throw new Error('no Chrome or Chromium: set CHROME_PATH')
  const chrome: string = executablePath
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  afterUs(`sleep 1; rm -rf '${profile}'`)
  const extension = resolve(dist)
  const origin = `chrome-extension://${idOf(extension)}`

  async function start(startMs: number) {
    const pace = clock ? createPace({ startMs, speed: 1 }, profile) : REAL_TIME
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
    // All of its processes are up before its clock runs quickly.
    await pause(UP_MS)
    return { pace, browser, watchman, endedAtMs: null as number | null }
  }

  const speed = clock?.speed ?? 1
  let now = await start(clock?.startMs ?? Date.now())
  let asker: Page | null = null
  now.pace.setSpeed(speed)

  /** A new page's process gives itself up when it is not spoken to within seconds of its own clock. */
  async function unhurried<T>(act: () => Promise<T>): Promise<T> {
    const before = now.pace.speed()
    now.pace.setSpeed(1)
    return act().finally(() => now.pace.setSpeed(before))
  }

  /** A page of the extension without a program of ours. */
  async function extensionPage(): Promise<Page> {
    if (asker && !asker.isClosed()) return asker
    return unhurried(async () => {
      const front = await frontPage(now.browser)
      const page = await now.browser.newPage()
      asker = page
      await page.goto(`${origin}/manifest.json`)
      await front?.bringToFront()
      return page
    })
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
    open: (url) => unhurried(() => openTab(now.browser, url)),
    openExtensionPage: (page) => unhurried(() => openTab(now.browser, `${origin}/src/${page}/index.html`)),
    ask: (verb, ask) => inExtension(`chrome.runtime.sendMessage(${JSON.stringify({ verb, ask })})`),
    tellTabs: (push) =>
      inExtension(
        "chrome.tabs.query({ url: 'https://*.google.com/*' }).then((tabs) => Promise.allSettled(tabs.map((tab) => " +
          `chrome.tabs.sendMessage(tab.id, ${JSON.stringify(push)})))).then(() => undefined)`,
      ),
    nowMs: async () => now.pace.nowMs(),
    untilClock: async (wallMs) => {
      for (let leftMs = wallMs - now.pace.nowMs(); leftMs > 0; leftMs = wallMs - now.pace.nowMs())
        await pause(leftMs / now.pace.speed())
    },
    setSpeed: async (times) => now.pace.setSpeed(times),
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
    restart: async (gapMs) => {
      now = await start((now.endedAtMs ?? now.pace.nowMs()) + gapMs)
      now.pace.setSpeed(speed)
    },
    close: () => end(() => now.browser.close()),
    untilClosed: () => untilNoPageIsLeft(now.browser),
  }
}
