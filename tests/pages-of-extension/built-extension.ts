import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type MediaFeature, type Page, TargetType } from 'puppeteer-core'

const ROOT = resolve(import.meta.dirname, '../..')
const BUILT = resolve(ROOT, process.env['HARD_STOP_DIST'] ?? 'dist/chrome')
const PICTURES = resolve(ROOT, 'rehearsal/pages')
const CHROMES = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome']

export type Look = {
  readonly page: 'popup' | 'options' | 'welcome'
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly forcedColors?: boolean
  readonly rtl?: boolean
  /** Runs in the page before anything of its own. */
  readonly before?: () => void
}

type Chromium = { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }

export type BuiltExtension = Awaited<ReturnType<typeof openExtension>>

/** `language`: of the browser, and so of the words. */
export async function openExtension(language = 'en-GB') {
  if (!existsSync(BUILT)) throw new Error(`nothing is built at ${BUILT}: run npm run build first`)
  const executablePath = CHROMES.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('no Chrome or Chromium: set CHROME_PATH')
  const browser: Browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [BUILT],
    // On Linux the language is that of the environment.
    env: { ...process.env, LANGUAGE: language },
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', `--lang=${language}`, '--force-device-scale-factor=2'],
  })
  const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER)
  const origin = `chrome-extension://${new URL(worker.url()).host}`

  async function open({ page: name, width = 380, height = 600, dark, forcedColors, rtl, before }: Look): Promise<Page> {
    const page = await browser.newPage()
    if (before) await page.evaluateOnNewDocument(before)
    await page.setViewport({ width, height, deviceScaleFactor: 2 })
    const features: MediaFeature[] = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]
    await page.emulateMediaFeatures(features)
    if (forcedColors) {
      const session = await page.createCDPSession()
      await session.send('Emulation.setEmulatedMedia', {
        features: [...features, { name: 'forced-colors', value: 'active' }],
      })
    }
    await page.goto(`${origin}/src/${name}/index.html`)
    await page.waitForSelector('main')
    if (rtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    return page
  }

  return {
    open,
    /** Asks the background as the pages do. */
    ask: async (page: Page, verb: string, ask: unknown): Promise<unknown> =>
      page.evaluate((message) => (globalThis as unknown as Chromium).chrome.runtime.sendMessage(message), {
        verb,
        ask,
      }),
    close: () => browser.close(),
  }
}

/** Kept for people to look at. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage })
}

/** The same of one element, all of it. */
export async function pictureOf(page: Page, selector: string, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await (await page.waitForSelector(selector))?.screenshot({ path: `${PICTURES}/${name}.png` })
}
