import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANCHORS } from '../../src/pages/calendar/anchors.ts'
import expected from './calendar/matches.json' with { type: 'json' }
import type * as inPage from './calendar-in-page.ts'
import { CALENDAR_PAGES } from './calendar-pages.ts'
import { expectEvidence } from './expect-evidence.ts'
import { launchChromium, openWith, storedFiles, storedPage } from './stored-pages.ts'

declare const module: typeof inPage

const html = (file: string) => storedPage(`calendar/${file}`)
const matches: Record<string, inPage.Matches> = expected

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await openWith(browser, 'calendar-in-page.ts')
})
afterAll(() => browser.close())

describe('anchors', () => {
  for (const { file } of CALENDAR_PAGES)
    test(`find in ${file} what they should`, async () => {
      expect(await page.evaluate((text) => module.countMatches(text), html(file))).toEqual(matches[file])
    })

  test('all have evidence: a date, and a stored page that each way finds something in', () => {
    expectEvidence(ANCHORS, matches)
  })

  test('use every stored page', () => {
    expect(storedFiles('calendar')).toEqual(CALENDAR_PAGES.map(({ file }) => file).toSorted())
    for (const { file } of CALENDAR_PAGES) expect(Object.keys(matches[file] ?? {})).not.toEqual([])
  })
})

describe('reading', () => {
  for (const { file, path, ...says } of CALENDAR_PAGES)
    test(file, async () => {
      const read = await page.evaluate((text, path) => module.read(text, path), html(file), path)
      const chips = read.chips.map(({ day, eventId, calendarId }) => `${day ?? '?'} ${eventId} ${calendarId}`)
      expect({ ...read, chips }).toMatchObject(says)
    })
})

describe('a page with any one or two of its anchors gone or renamed', () => {
  for (const { file, path } of CALENDAR_PAGES)
    test(`${file} is read right or not at all`, async () => {
      const { tries, faults } = await page.evaluate((text, path) => module.damage(text, path), html(file), path)
      expect(tries).toBeGreaterThan(50)
      expect(faults).toEqual([])
    })
})
