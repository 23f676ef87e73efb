import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build, type Rolldown } from 'vite'

const ADDRESS = 'https://meet.google.com/abc-defg-hij'
const STRICT =
  "default-src 'none'; script-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
const PAGE = `<!doctype html><html lang="en"><head><title>Call</title></head>
  <body><main><h1>Call</h1><textarea aria-label="Chat"></textarea></main></body></html>`

export const launchGallery = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--lang=en-GB',
      // A link that is followed stays on this machine.
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })

export async function bundle(entry: string, minify = false): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: ['chrome144', 'firefox142'],
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'gallery' },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  })) as Rolldown.RolldownOutput[]
  return built[0]?.output[0].code ?? ''
}

/** A page that forbids what a page can forbid, with the gallery in it. The test, and only the test, opens the root. */
export async function openGallery(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const headers = { 'content-security-policy': STRICT }
    void request.respond({ status: 200, contentType: 'text/html', headers, body: PAGE })
  })
  await page.evaluateOnNewDocument(() => {
    const attach: Element['attachShadow'] = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' })
    }
  })
  await page.goto(ADDRESS)
  // A `var` of an evaluated script is no global by itself.
  await page.evaluate(`${script}; globalThis.gallery = gallery`)
  return page
}

type MediaFeatures = Readonly<Record<string, string>>

/** Some media features are known to the browser and not to puppeteer. They hold as long as the session. */
export async function mediaOf(page: Page): Promise<(features: MediaFeatures) => Promise<void>> {
  const session = await page.createCDPSession()
  return async (features) => {
    const named = Object.entries(features).map(([name, value]) => ({ name, value }))
    await session.send('Emulation.setEmulatedMedia', { features: named })
  }
}
