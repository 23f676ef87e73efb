import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { SeenEvent } from '../../src/domain/events/look.ts'
import type { EpochMs, Fact, FactBody } from '../../src/domain/meeting/fact.ts'
import { buildEvent, DAY, guest, HOUR, single } from '../build/events.ts'
import { type BuiltExtension, picture } from './built-extension.ts'
import { keepEvents } from './events-on-record.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { writeLedger } from './ledgers.ts'
import { openClient, openWith, pressButton, undo, waitForWords } from './on-record.ts'
import { CARD } from './work-ledgers.ts'

const now = Date.now()
const OFFER = 'First meeting: set the terms'

/** A card in two versions; Acme, whom I never met; Gamma, who was told the first between two meetings. */
function clientsToMeet(): Fact[] {
  const { facts, add, meeting } = writeLedger()
  const named = (name: string) => {
    const id = name.toLowerCase()
    const body: FactBody = { kind: 'client-named', name, emails: [], domains: [`${id}.test`], people: [] }
    add('client', id, now - 60 * DAY, body, true)
  }
  const card = (atMs: EpochMs, graceMinutes: number) => {
    add('expectations', 'mine', atMs, { kind: 'expectations-written', card: { ...CARD, graceMinutes } }, true)
    return facts.at(-1)?.id ?? ''
  }
  named('Acme')
  named('Gamma')
  const first = card(now - 50 * DAY, 10)
  meeting({ client: 'gamma', startMs: now - 20 * DAY, lateMinutes: 0 })
  add('client', 'gamma', now - 10 * DAY, { kind: 'expectations-told', card: first, how: 'note' }, true)
  card(now - 5 * DAY, 5)
  meeting({ client: 'gamma', startMs: now - 3 * DAY, lateMinutes: 0 })
  return facts
}

/** They are on, whatever the hour: what begins after midnight is not ahead today. */
const event = (uid: string, changes: Partial<SeenEvent>) =>
  buildEvent({ occurrence: single(uid), startMs: now - HOUR / 2, endMs: now + 2 * HOUR, organizer: null, ...changes })

const EVENTS = [
  event('a', { title: 'Kick-off', meetCode: 'abc-defg-hij', guests: [guest('ada@acme.test')] }),
  event('d', { title: 'Coffee', place: 'Café Rex', guests: [guest('dot@delta.test', null, 'Dot')] }),
  event('g', { title: 'Review', meetCode: 'abc-defg-hij', guests: [guest('gil@gamma.test')] }),
]

let extension: BuiltExtension
let page: Page
beforeAll(async () => {
  extension = await openWith(clientsToMeet())
  page = await extension.open({ page: 'popup' })
  await keepEvents(page, EVENTS, now)
  await page.close()
})
afterAll(() => extension?.close())
beforeEach(async () => {
  page = await extension.open({ page: 'popup' })
  await page.waitForSelector('.first-meeting')
  return () => page.close()
})

const offers = () =>
  page.$$eval('.first-meeting button:first-child', (buttons) => buttons.map((button) => button.ariaLabel))
const offerOf = (name: string, word = OFFER) => `.first-meeting button[aria-label="${word}: ${name}"]`
/** While the other's stays: before the list is read there is none at all. */
const offerGoes = (name: string, other: string) =>
  page.waitForFunction(
    (gone, stays) => document.querySelector(stays) !== null && document.querySelector(gone) === null,
    {},
    offerOf(name),
    offerOf(other),
  )
/** By keyboard. */
const open = async (name: string) => {
  await (await page.waitForSelector(offerOf(name)))?.focus()
  await page.keyboard.press('Enter')
  await waitForWords(page, 'h1', `First meeting with ${name}`)
  await page.waitForSelector('.words')
}

it.each([
  ['light', {}],
  ['dark', { dark: true }],
  ['rtl', { rtl: true }],
  ['narrow', { width: 320 }],
] as const)('the offer and what it opens have no fault: %s', async (name, look) => {
  const looked = await extension.open({ page: 'popup', ...look })
  await looked.waitForSelector('.first-meeting')
  await picture(looked, `first-meeting-offered-${name}`)
  expect(await faultsOfPage(looked)).toEqual([])
  await looked.click(offerOf('Acme'))
  await looked.waitForSelector('.words')
  await looked.setViewport({ width: 380, ...look, height: 1_100, deviceScaleFactor: 2 })
  await looked.evaluate(() => document.querySelector<HTMLElement>('#root')?.style.setProperty('max-block-size', 'none'))
  await picture(looked, `first-meeting-${name}`)
  expect(await faultsOfPage(looked)).toEqual([])
  await looked.close()
})

it('whoever was met is not offered, and whoever was told is offered no more, until that is taken back', async () => {
  expect(await offers()).toEqual([`${OFFER}: Acme`, `${OFFER}: Delta`])
  await page.bringToFront()
  await open('Acme')
  await waitForWords(page, '.words', 'Up to 5 minutes late is fine')
  await (await page.waitForSelector('[aria-label="Copy: For the invitation"]'))?.click()
  await page.waitForSelector('[aria-label="Copied: For the invitation"]')
  await page.keyboard.press('Escape')
  // Copying proves nothing.
  await open('Acme')
  await pressButton(page, 'in the invitation')
  await waitForWords(page, '.undo', 'Noted: Acme knows the card in force.')
  await offerGoes('Acme', 'Delta')
  await undo(page)
  await page.waitForSelector(offerOf('Acme'))
})

it('a stranger who was told becomes a client', async () => {
  await open('Delta')
  const mail = await page.$eval('a[href^="mailto:"]', (link) => link.href)
  expect(mail).toContain('dot@delta.test')
  await pressButton(page, 'in a talk')
  await waitForWords(page, '.row.client', 'Delta')
  await offerGoes('Delta', 'Acme')
  await undo(page)
  await page.waitForSelector(offerOf('Delta'))
  expect(await page.$eval('main', (main) => main.querySelectorAll('.row.client').length)).toBe(2)
})

it('"not now" is kept until the browser closes', async () => {
  await page.click(offerOf('Acme', 'Not now'))
  await offerGoes('Acme', 'Delta')
  const later = await extension.open({ page: 'popup' })
  await later.waitForSelector(offerOf('Delta'))
  expect(await later.$(offerOf('Acme'))).toBeNull()
  await later.close()
})

it('each meeting says what they had been told before it', async () => {
  await openClient(page, 'Gamma')
  await waitForWords(page, '.meeting', 'They had been told version 1 of your expectations')
  const lines = await page.$$eval('.meeting', (meetings) => meetings.map((meeting) => meeting.textContent))
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain('They had been told version 1 of your expectations')
  expect(lines[1]).toContain('They had not been told your expectations yet.')
  await page.$eval('.meeting', (meeting) => meeting.scrollIntoView())
  await picture(page, 'client-told-before')
  expect(await faultsOfPage(page)).toEqual([])
})
