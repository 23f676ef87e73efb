import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EpochMs, Fact } from '../../src/domain/meeting/fact.ts'
import { type BuiltExtension, picture } from './built-extension.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { HOSTILE_NAMES, writeLedger } from './ledgers.ts'
import { openClient, openWith, pressButton, undo, waitForWords } from './on-record.ts'

const DAY = 24 * 60 * 60_000
const MINUTE = 60_000

/** A client with an address whose last meeting waits for an answer, one who missed three, one always in time, and a hostile one. */
function clientsToWriteTo(now: EpochMs): Fact[] {
  const { facts, add, client, meeting } = writeLedger()
  const named = (id: string, name: string, emails: string[]) =>
    add('client', id, now - 300 * DAY, { kind: 'client-named', name, emails, domains: [], people: [] }, true)
  named('acme', 'Acme', ['jo@acme.example', 'ada@acme.example'])
  meeting({ client: 'acme', startMs: now - 30 * DAY, lateMinutes: 0 })
  meeting({ client: 'acme', startMs: now - DAY, lateMinutes: null })
  named('beta', 'Beta & Söhne', ['b+c@beta.example'])
  for (const days of [60, 30, 3]) {
    const id = meeting({ client: 'beta', startMs: now - days * DAY, lateMinutes: null })
    add('meeting', id, now - days * DAY + 40 * MINUTE, { kind: 'outcome-confirmed', outcome: 'no-show' }, true)
  }
  named('gamma', 'Gamma Studio', [])
  for (let week = 1; week <= 6; week += 1) meeting({ client: 'gamma', startMs: now - week * 7 * DAY, lateMinutes: -1 })
  const [markup = ''] = HOSTILE_NAMES
  client('hostile', markup, now - 90 * DAY)
  const id = meeting({ client: 'hostile', startMs: now - 2 * DAY, lateMinutes: null })
  add('meeting', id, now - 2 * DAY + 40 * MINUTE, { kind: 'outcome-confirmed', outcome: 'no-show' }, true)
  return facts
}

let extension: BuiltExtension
const now = Date.now()
beforeAll(async () => {
  extension = await openWith(clientsToWriteTo(now))
})
afterAll(() => extension?.close())

const words = (page: Page) => page.$eval('.words', (element) => element.textContent)
const linkOf = async (page: Page, name: string) =>
  new URL(await page.$eval(`xpath///a[normalize-space() = "${name}"]`, (link) => (link as HTMLAnchorElement).href))
const choose = async (page: Page, label: string, value: string) => {
  const select = await page.waitForSelector(`xpath///label[contains(., "${label}")]//select`)
  await select?.select(value)
}
const type = (page: Page, selector: string, text: string) =>
  page.$eval(
    selector,
    (input, value) => {
      ;(input as HTMLInputElement).value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    text,
  )

/** What a person would paste elsewhere. */
async function clipboard(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'))
    field.id = 'pasted'
    field.focus()
  })
  await page.keyboard.down('Control')
  await page.keyboard.press('KeyV')
  await page.keyboard.up('Control')
  return page.$eval('#pasted', (field) => {
    const { value } = field as HTMLTextAreaElement
    field.remove()
    return value
  })
}

it('an answer brings the words that go with it: on the clipboard, in a mail and in an invitation they are the same', async () => {
  const page = await extension.open({ page: 'popup' })
  await page.bringToFront()
  await pressButton(page, 'They didn’t come')
  await page.waitForSelector('.words')
  const text = await words(page)
  expect(text).toMatch(/^Hello,\n\nOur meeting on .+ did not take place. I hope all is well\. Which time suits you\?$/)
  expect(text).not.toMatch(/[{}[\]]/)
  await picture(page, 'words-after-answer')
  expect(await faultsOfPage(page)).toEqual([])

  await pressButton(page, 'Copy')
  await pressButton(page, 'Copied')
  expect(await clipboard(page)).toBe(text)

  const mail = await linkOf(page, 'Email')
  expect(mail.pathname).toBe('ada@acme.example,jo@acme.example')
  expect(mail.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'))
  const gmail = await linkOf(page, 'Gmail')
  expect(gmail.origin).toBe('https://mail.google.com')
  expect(gmail.searchParams.get('to')).toBe('ada@acme.example,jo@acme.example')
  expect(gmail.searchParams.get('body')).toBe(text)

  // Nothing is known of the calendar, so no time is proposed before one is typed.
  expect(await page.$('xpath///a[normalize-space() = "Calendar invitation"]')).toBeNull()
  await type(page, '[name="next"]', '2099-03-05T15:00')
  await waitForWords(page, '.words', 'I can offer Thursday')
  const invitation = await linkOf(page, 'Calendar invitation')
  expect(invitation.searchParams.get('add')).toBe('ada@acme.example,jo@acme.example')
  expect(invitation.searchParams.get('dates')).toBe('20990305T150000/20990305T154500')
  expect(invitation.searchParams.get('details')).toBe(await words(page))

  await undo(page)
  await page.waitForSelector('.words', { hidden: true })
  await page.close()
})

/** As a calendar's feed would have left it. */
const takeWholeDays = (page: Page, startMs: number, days: number) =>
  page.evaluate(
    async (startMs, days, day) => {
      const opened = indexedDB.open('hard-stop')
      await new Promise((resolve) => {
        opened.onsuccess = resolve
      })
      const ledger = opened.result
      const events = ledger.transaction('events', 'readwrite').objectStore('events')
      const occurrence = { uid: 'away@example', originalStartMs: null }
      const endMs = startMs + days * day
      const times = { startMs, endMs, timeZone: 'UTC', allDay: false, status: 'confirmed', busy: true }
      const about = { title: 'Away', place: null, meetCode: null, link: null, organizer: null, guests: [] }
      const put = events.put({
        calendar: 'c1',
        key: ' away@example',
        event: { occurrence, ...times, ...about },
        asOfMs: startMs,
        startMs,
      })
      await new Promise((resolve) => {
        put.onsuccess = resolve
      })
      ledger.close()
    },
    startMs,
    days,
    DAY,
  )

it('a known calendar proposes the next free time in the working hours', async () => {
  const calendar = await openWith(clientsToWriteTo(now))
  const page = await calendar.open({ page: 'popup' })
  await takeWholeDays(page, now, 20)
  await openClient(page, 'Beta')
  await pressButton(page, 'They didn’t come again')
  await waitForWords(page, '.words', 'I can offer')
  const [start = ''] = (await linkOf(page, 'Calendar invitation')).searchParams.get('dates')?.split('/') ?? []
  const field = await page.$eval('[name="next"]', (input) => (input as HTMLInputElement).value)
  expect(start).toBe(`${field.replaceAll(/[-:]/g, '')}00`)
  const proposed = new Date(field)
  expect(proposed.getTime()).toBeGreaterThanOrEqual(now + 20 * DAY)
  expect(proposed.getTime()).toBeLessThan(now + 24 * DAY)
  expect([0, 6]).not.toContain(proposed.getDay())
  expect(proposed.getHours()).toBeGreaterThanOrEqual(9)
  await picture(page, 'words-with-slot')
  await calendar.close()
})

it('a client has their own tone and language, which stay', async () => {
  const page = await extension.open({ page: 'popup' })
  await openClient(page, 'Beta')
  await pressButton(page, 'They didn’t come again')
  await waitForWords(page, '.words', 'Since')
  expect(await words(page)).toContain('3 times')
  await choose(page, 'Tone', 'firm')
  await waitForWords(page, '.words', 'on one condition')
  await choose(page, 'Language of the words', 'de')
  await page.waitForSelector('.words[lang="de"]')
  expect(await words(page)).toContain('3')
  await picture(page, 'words-german')
  await choose(page, 'Language of the words', 'ar')
  await page.waitForSelector('.words[lang="ar"][dir="rtl"]')
  await page.$eval('.say-section', (section) => section.scrollIntoView())
  await picture(page, 'words-arabic')
  expect(await words(page)).not.toMatch(/[{}[\]]/)
  expect(await faultsOfPage(page)).toEqual([])
  await page.close()
  const later = await extension.open({ page: 'popup' })
  await openClient(later, 'Beta')
  await pressButton(later, 'They didn’t come again')
  await later.waitForSelector('.words[lang="ar"]')
  await choose(later, 'Language of the words', 'en')
  await waitForWords(later, '.words', 'on one condition')
  await later.close()
})

it('words to be spoken have no mail, and words that lack something say what', async () => {
  const page = await extension.open({ page: 'popup' })
  await openClient(page, 'Beta')
  await waitForWords(page, '.say', 'The talk about a pattern')
  await pressButton(page, 'For a call')
  await waitForWords(page, '.words', 'Call Beta & Söhne')
  expect(await page.$('xpath///a[normalize-space() = "Email"]')).toBeNull()
  await pressButton(page, 'Take off the schedule')
  await page.waitForSelector('form.inset [type=submit]')
  await page.$eval('form.inset [type=submit]', (button) => (button as HTMLElement).click())
  await pressButton(page, 'No new meetings for now')
  await waitForWords(page, '.say', 'This text needs what is not known: Way back.')
  expect(await page.$('.words')).toBeNull()
  await undo(page)
  await page.close()
})

it('a good client is thanked for what they did in a row', async () => {
  const page = await extension.open({ page: 'popup', dark: true })
  await openClient(page, 'Gamma')
  await pressButton(page, 'Thank you for being on time')
  await waitForWords(page, '.words', 'on time at our last 6 meetings')
  expect((await linkOf(page, 'Email')).href).toMatch(/^mailto:\?subject=Thank%20you&body=/)
  await picture(page, 'words-thank-you-dark')
  expect(await faultsOfPage(page)).toEqual([])
  await page.close()
})

it('a name that tries to be more than a name stays one in every link', async () => {
  const page = await extension.open({ page: 'popup' })
  await openClient(page, 'onerror')
  await pressButton(page, 'For a call')
  await waitForWords(page, '.words', 'Call')
  expect(await words(page)).toContain(HOSTILE_NAMES[0])
  await pressButton(page, 'They didn’t come')
  await page.waitForSelector('[name="next"]')
  await type(page, '[name="next"]', '2099-03-05T15:00')
  const invitation = await page.waitForSelector('xpath///a[normalize-space() = "Calendar invitation"]')
  const href = (await invitation?.evaluate((link) => link.getAttribute('href'))) ?? ''
  expect(href).not.toMatch(/[<>"' ]/)
  expect(new URL(href).searchParams.get('text')).toContain(HOSTILE_NAMES[0])
  expect(await page.$('main img')).toBeNull()
  await page.close()
})

it('a text of one’s own takes the place of the shipped one, and goes back', async () => {
  const page = await extension.open({ page: 'options', width: 1100, height: 900 })
  const line = 'xpath///button[contains(@class, "occasion-open")][contains(., "Thank you for being on time")]'
  await (await page.waitForSelector(line))?.click()
  await page.waitForSelector('.text-editor textarea')
  await type(page, '.text-editor textarea', 'Thank you, {cliant}. Always [[in time')
  await waitForWords(page, '.text-editor .fault', 'There is no blank {cliant} here.')
  await waitForWords(page, '.text-editor .fault', 'The text needs {meetings}')
  await waitForWords(page, '.text-editor .fault', 'A part is opened with [[ and not closed with ]]')
  expect(await page.$('.preview')).toBeNull()
  await page.$eval('#words', (section) => section.scrollIntoView())
  await picture(page, 'options-words-faults')
  expect(await faultsOfPage(page)).toEqual([])

  await type(page, '.text-editor textarea', '')
  await page.focus('.text-editor textarea')
  await page.keyboard.type('Thank you for ')
  await (await page.waitForSelector('[aria-label="Insert: Number of meetings, {meetings}"]'))?.click()
  await page.keyboard.type(' in time.')
  await (await page.waitForSelector('[aria-label="Insert: Person, {person}"]'))?.click()
  expect(await page.$eval('.text-editor textarea', (area) => area.value)).toBe(
    'Thank you for {meetings} in time.[[ {person}]]',
  )
  await waitForWords(page, '.preview-text', 'Thank you for 12 meetings in time. Jo Park')
  await picture(page, 'options-words-editing')
  await page.$eval('.text-editor [type=submit]', (button) => (button as HTMLElement).click())
  await waitForWords(page, '.occasion', 'Your own')

  const popup = await extension.open({ page: 'popup' })
  await openClient(popup, 'Gamma')
  await pressButton(popup, 'Thank you for being on time')
  await waitForWords(popup, '.words', 'Thank you for 6 meetings in time.')
  await page.bringToFront()
  await pressButton(page, 'Back to the shipped text')
  await popup.bringToFront()
  await waitForWords(popup, '.words', 'on time at our last 6 meetings')
  await popup.close()
  await page.close()
})

it('what is said of the user stands under the words', async () => {
  const page = await extension.open({ page: 'options', width: 360, height: 800, dark: true })
  await page.waitForSelector('[name="me-name"]')
  await type(page, '[name="me-name"]', 'Robin <b>')
  await page.$eval('.about-me [type=submit]', (button) => (button as HTMLElement).click())
  await waitForWords(page, '#words .report', 'Saved.')
  await page.$eval('.about-me', (form) => form.scrollIntoView())
  await picture(page, 'options-words-narrow-dark')
  expect(await faultsOfPage(page)).toEqual([])
  await page.close()
  const popup = await extension.open({ page: 'popup' })
  await openClient(popup, 'Gamma')
  await pressButton(popup, 'Thank you for being on time')
  await waitForWords(popup, '.words', 'Robin <b>')
  await popup.close()
})

it.each([
  ['words-rtl', { rtl: true }],
  ['words-forced', { forcedColors: true }],
  ['words-narrow', { width: 320 }],
] as const)('%s has no fault', async (name, look) => {
  const page = await extension.open({ page: 'popup', ...look })
  await openClient(page, 'Beta')
  await pressButton(page, 'They didn’t come again')
  await page.waitForSelector('.words')
  await page.$eval('.say-section', (section) => section.scrollIntoView())
  await picture(page, name)
  expect(await faultsOfPage(page)).toEqual([])
  await page.close()
})
