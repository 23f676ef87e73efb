import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StandIn, serveStandIn } from '../meet-stand-in/serve.ts'
import { bundleReader } from '../pages/stored-pages.ts'

const CODE = 'abc-defg-hij'
const ANCHORS = ['chip', 'avatars', 'tiles', 'selfMark', 'panels', 'captions', 'leave']
const TAKEN = ANCHORS.flatMap((one, index) => [[one], ...ANCHORS.slice(index + 1).map((other) => [one, other])])
const CHROMES = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome']

let standIn: StandIn
let browser: Browser
let page: Page
let reader: string

beforeAll(async () => {
  standIn = await serveStandIn()
  reader = await bundleReader()
  browser = await puppeteer.launch({
    executablePath: CHROMES.find((path) => path && existsSync(path)) ?? '',
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP meet.google.com:443 127.0.0.1:${standIn.port}, MAP * ~NOTFOUND`,
    ],
  })
  page = await browser.newPage()
})
afterAll(async () => {
  await browser?.close()
  standIn?.close()
})

/** What the product's own reader says of the live page, in a call from which these anchors are gone. */
async function read(without: readonly string[]): Promise<{ state: string; company: string }> {
  await page.goto(`https://meet.google.com/${CODE}?without=${without.join()}`)
  await page.locator('[jsname="Qx7uuf"] button').click()
  await page.waitForSelector('[data-in-call]')
  return (await page.evaluate(`${reader}; reader.readMeetPage(document, location.pathname)`)) as Awaited<
    ReturnType<typeof read>
  >
}

test.each([
  ['alone', []],
  ['others', [{ key: '7', name: 'Ada Lovelace' }]],
] as const)('%s in a call, with every anchor gone singly and in pairs: right, or not sure', async (truth, guests) => {
  standIn.change(CODE, () => ({ guests }))
  expect(await read([])).toMatchObject({ state: 'in-call', company: truth })
  for (const without of TAKEN) {
    const { state, company } = await read(without)
    expect(['in-call', 'unknown', 'knocking'], without.join()).toContain(state)
    // Without what tells a call from its door nothing is said of who is there.
    expect([truth, 'unsure'], without.join()).toContain(company)
  }
})
