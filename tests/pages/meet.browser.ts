import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANCHORS } from '../../src/pages/meet/anchors.ts'
import { expectEvidence } from './expect-evidence.ts'
import expected from './meet/matches.json' with { type: 'json' }
import type * as inPage from './meet-in-page.ts'
import { MEET_PAGES } from './meet-pages.ts'
import { launchChromium, openWith, outsidePage, storedFiles, storedPage } from './stored-pages.ts'

declare const module: typeof inPage

const ROOM = '/abc-defg-hij'
const REAL = '../../../shared/pages/meet/in-call-alone-2026-05-03.html'

const html = (file: string) => storedPage(`meet/${file}`)
const matches: Record<string, inPage.Matches> = expected

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await openWith(browser, 'meet-in-page.ts')
})
afterAll(() => browser.close())

const read = (text: string, path: string) => page.evaluate((text, path) => module.read(text, path), text, path)

describe('anchors', () => {
  for (const { file } of MEET_PAGES)
    test(`find in ${file} what they should`, async () => {
      expect(await page.evaluate((text) => module.countMatches(text), html(file))).toEqual(matches[file])
    })

  test('all have evidence: a date, and a stored page that each way finds something in', () => {
    expectEvidence(ANCHORS, matches)
  })

  test('use every stored page', () => {
    const used = MEET_PAGES.map((stored) => stored.file)
    expect(storedFiles('meet')).toEqual(used.toSorted())
    for (const file of used) if (!file.startsWith('landing')) expect(Object.keys(matches[file] ?? {})).not.toEqual([])
  })
})

describe('reading', () => {
  for (const { file, path, says } of MEET_PAGES)
    test(`${file} gives ${says.state} ${says.company}`, async () => {
      expect(await read(html(file), path)).toMatchObject(says)
    })

  const real = outsidePage(REAL)
  test.skipIf(real === null)('a saved page of Google gives in-call alone', async () => {
    const says = {
      state: 'in-call',
      company: 'alone',
      signals: 3,
      companySignals: 3,
      code: 'abc-defg-hij',
      title: null,
    }
    expect(await read(real ?? '', ROOM)).toMatchObject({ ...says, myName: 'Self Person', participants: [] })
  })
})

describe('a page with any one or two of its anchors gone or renamed', () => {
  // A page in the middle of a rebuild is damaged already, and looks like the door with the rest gone.
  const inCalls = MEET_PAGES.filter(({ says }) => says.state === 'in-call' && says.company !== 'unsure')
  const pages = inCalls.map(({ file, says }) => ({ file, says, text: html(file) }))
  const real = outsidePage(REAL)
  const company = 'alone' as const
  if (real !== null) pages.push({ file: 'a saved page of Google', says: { company }, text: real })

  for (const { file, says, text } of pages)
    test(`${file} is read right or not at all`, async () => {
      const { tries, damages } = await page.evaluate((text, path) => module.damage(text, path), text, ROOM)
      expect(tries).toBeGreaterThan(1000)
      // Without names my second device cannot be told from somebody else's.
      const right = says.company === 'only-me' ? ['only-me', 'others'] : [says.company]
      const wrong = damages.filter(
        ({ answer: { state, company } }) =>
          state !== 'unknown' && !(state === 'in-call' && [...right, 'unsure'].includes(company)),
      )
      expect(wrong).toEqual([])
    })
})
