import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BuiltExtension, picture } from './built-extension.ts'
import { decidedClients, threeMeetings } from './client-ledgers.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { writeLedger } from './ledgers.ts'
import { openClient, openWith, pressButton, undo, waitForWords } from './on-record.ts'

let extension: BuiltExtension
beforeAll(async () => {
  const now = Date.now()
  const { facts, client } = writeLedger()
  client('acme-ltd', 'ACME Ltd', now)
  // Ids count up in every ledger, so these have a name of their own.
  const other = facts.map((fact) => ({ ...fact, id: `other-${fact.id}` }))
  extension = await openWith([...threeMeetings(now), ...other])
})
afterAll(() => extension?.close())

async function openAcme(): Promise<Page> {
  const page = await extension.open({ page: 'popup' })
  await openClient(page, 'Acme')
  return page
}

const standing = (page: Page) => page.$eval('.standing', (section) => section.textContent)
const fill = (page: Page, selector: string, text: string) =>
  page.$eval(
    selector,
    (input, value) => {
      ;(input as HTMLInputElement).value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    text,
  )

it('a habit asks once whether it was said, and counts before and since from the answer on', async () => {
  const page = await openAcme()
  await waitForWords(page, '.ask', 'Did you send a note, or have the talk?')
  await pressButton(page, 'We talked')
  await waitForWords(page, '.recovery', 'no meeting settled since')
  expect(await page.$('.ask')).toBeNull()
  expect(await standing(page)).toContain('You have said it')
  await undo(page)
  await page.waitForSelector('.ask')
  await pressButton(page, 'Not now')
  await page.waitForSelector('.ask', { hidden: true })
  await undo(page)
  await page.waitForSelector('.ask')
  await page.close()
})

it('terms of one client hold from now on and say where they differ', async () => {
  const page = await openAcme()
  const was = await page.$eval('.rows', (rows) => rows.textContent)
  await pressButton(page, 'Terms')
  await page.waitForSelector('[name="graceMinutes"]')
  await page.$eval('form.inset', (form) => form.scrollIntoView())
  await picture(page, 'client-terms')
  expect(await faultsOfPage(page)).toEqual([])
  await waitForWords(page, 'form.inset', 'For everybody else: 5')
  await fill(page, '[name="graceMinutes"]', '20')
  await pressButton(page, 'Save')
  await waitForWords(page, 'form.inset', 'This can’t be less than the time up to which nobody is late.')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('veryLateMinutes')
  await fill(page, '[name="veryLateMinutes"]', '30')
  await pressButton(page, 'Save')
  await page.waitForSelector('form.inset', { hidden: true })
  await waitForWords(page, '.plot-gutter', '20 min')
  expect(await page.$eval('.rows', (rows) => rows.textContent)).toBe(was)
  await undo(page)
  await waitForWords(page, '.plot-gutter', '10 min')
  await page.close()
})

it('a client goes off the schedule by the user alone, and comes back', async () => {
  const page = await openAcme()
  await pressButton(page, 'Take off the schedule')
  await fill(page, 'form.inset input.input', 'Too often')
  await (await page.waitForSelector('form.inset .choice input'))?.click()
  await page.$eval('form.inset', (form) => form.scrollIntoView())
  await picture(page, 'client-take-off')
  expect(await faultsOfPage(page)).toEqual([])
  await page.$eval('form.inset [type=submit]', (button) => (button as HTMLElement).click())
  await waitForWords(page, '.standing', 'Too often')
  await pressButton(page, 'They paid ahead')
  await waitForWords(page, '.standing', 'Paid ahead on')
  await undo(page)
  // What is taken back moves the buttons below it, and a press in that moment lands beside them.
  await page.waitForFunction(() => !document.querySelector('.standing')?.textContent.includes('Paid ahead on'))
  await pressButton(page, 'Put back on the schedule')
  await waitForWords(page, '.standing', 'A pattern')
  await page.close()
})

it('two records of one client become one, and two again', async () => {
  const page = await openAcme()
  await pressButton(page, 'The same as …')
  await fill(page, 'form.inset input.input', 'Nobody')
  await pressButton(page, 'Make them one')
  await waitForWords(page, 'form.inset', 'No other client of that name.')
  await page.$eval('form.inset', (form) => form.scrollIntoView())
  await picture(page, 'client-merge')
  expect(await faultsOfPage(page)).toEqual([])
  await fill(page, 'form.inset input.input', 'ACME Ltd')
  await pressButton(page, 'Make them one')
  await waitForWords(page, '.arrangements', '1 other record is joined')
  await pressButton(page, 'Separate the last')
  await page.waitForFunction(() => !document.querySelector('.arrangements')?.textContent?.includes('joined'))
  await page.close()
})

it('a favour stands on the meeting and on my side, and can be taken back later', async () => {
  const page = await openAcme()
  await pressButton(page, 'A favour')
  await pressButton(page, 'Stayed late')
  await waitForWords(page, '.sides', '1 favour given')
  await page.close()
  const later = await openAcme()
  await waitForWords(later, '.meeting', 'You stayed late for them')
  await pressButton(later, 'Take back')
  await later.waitForFunction(() => !document.querySelector('.sides')?.textContent?.includes('favour'))
  await later.close()
})

it('the picture has its table, and all of it is reached by keyboard', async () => {
  const page = await openAcme()
  await page.focus('summary')
  await page.keyboard.press('Enter')
  await waitForWords(page, '.waits', 'kept you waiting 31 min')
  await page.$eval('details', (details) => details.scrollIntoView())
  await picture(page, 'client-table')
  expect(await page.$eval('.plot svg', (svg) => svg.getAttribute('aria-label'))).toContain('up to 31 min')
  expect(await faultsOfPage(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.waitForSelector('.row.client')
  await page.close()
})

it('what goodwill let pass says so', async () => {
  const decided = await openWith(decidedClients(Date.now()))
  const page = await decided.open({ page: 'popup' })
  await openClient(page, 'Gamma')
  await waitForWords(page, '.rows', 'Passed by goodwill')
  await waitForWords(page, '.standing', 'A good client')
  await decided.close()
})
