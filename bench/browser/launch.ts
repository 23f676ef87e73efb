import { existsSync } from 'node:fs'
import puppeteer, { type Browser, TargetType } from 'puppeteer-core'

const CHROMES = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome']

const ARGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --lang=en-GB --disable-background-networking ' +
  '--disable-component-update --disable-sync'

export type Launching = {
  /** Where Google's addresses lead to. */
  readonly port?: number
  readonly extension?: string | null
}

export type Launched = {
  readonly browser: Browser
  /** Of the extension's own pages. */
  readonly origin: string
}

/** A browser with a new profile. Nothing is attached to the extension's worker, which would keep it alive. */
export async function launch({ port, extension = null }: Launching): Promise<Launched> {
  const executablePath = CHROMES.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('no Chrome or Chromium: set CHROME_PATH')
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER,
    defaultViewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: [
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
    args: [
      ...ARGS.split(' '),
      ...(port === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors']),
    ],
  })
  const id = extension === null ? '' : await browser.installExtension(extension)
  return { browser, origin: `chrome-extension://${id}` }
}

/** The welcome page of a fresh installation, out of the way. */
export async function closeOthers(browser: Browser): Promise<void> {
  const [first, ...others] = await browser.pages()
  await Promise.all(others.map((page) => page.close()))
  await first?.bringToFront()
}
