import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BuiltExtension, pictureOf } from './built-extension.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { openWith, pressButton, waitForWords } from './on-record.ts'
import { workInHand, workingDay } from './work-ledgers.ts'

let extension: BuiltExtension
let page: Page
beforeAll(async () => {
  extension = await openWith(workInHand(Date.now()))
})
afterAll(() => extension?.close())

const fill = (selector: string, text: string) =>
  page.$eval(
    selector,
    (input, value) => {
      ;(input as HTMLInputElement).value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    text,
  )
const wordsOf = (selector: string) => page.$eval(selector, (element) => element.textContent)
/** In that section, as its name is read out. */
const pressNamed = async (section: string, name: string) => {
  const button = await page.waitForSelector(`xpath///*[@id="${section}"]//button[@aria-label = "${name}"]`)
  await button?.click()
}
const hasGone = (selector: string, words: string) =>
  page.waitForFunction(
    (selector, words) => !document.querySelector(selector)?.textContent?.includes(words),
    {},
    selector,
    words,
  )
const undo = async (section: string) => (await page.waitForSelector(`#${section} .report button`))?.click()

beforeEach(async () => {
  page = await extension.open({ page: 'options', width: 1100, height: 900 })
  await page.waitForSelector('#expectations form')
  await page.waitForSelector('#projects .project')
  return () => page.close()
})

const openCardOf = async (name: string) => {
  const line = await page.waitForSelector(
    `xpath///*[@id="expectations"]//button[contains(@class, "line")][contains(., "${name}")]`,
  )
  await line?.click()
  await waitForWords(page, '#expectations h3', `The card for ${name}`)
}

describe('expectations', () => {
  it('a client is told the card, and that can be taken back at once or later', async () => {
    await openCardOf('Gamma Studio')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The card for Gamma Studio')
    await waitForWords(page, '#expectations .soft', 'It differs from the card for everybody in: notice and fee.')
    await waitForWords(page, '#expectations .told', 'Not told yet.')
    await pictureOf(page, '#expectations', 'card-of-client')
    expect(await faultsOfPage(page)).toEqual([])
    await pressButton(page, 'in the proposal')
    await waitForWords(page, '#expectations .told-lines', 'Told in the proposal on')
    await undo('expectations')
    await hasGone('#expectations .told', 'Told in the proposal')
    await pressButton(page, 'in a talk')
    await waitForWords(page, '#expectations .told-lines', 'Told in a talk on')
    await pressButton(page, 'Take back')
    await waitForWords(page, '#expectations .told', 'Not told yet.')
  })

  it('a new version holds from now on, and who was told the one before is said to be behind', async () => {
    await waitForWords(page, '#expectations .lines', 'Told in a talk on')
    await waitForWords(page, '#expectations summary', '2 versions')
    await fill('#expectations [name="noticeHours"]', '72')
    await page.$eval('#expectations form [type=submit]', (button) => (button as HTMLElement).click())
    await waitForWords(page, '#expectations .report', 'Saved as a new version')
    await waitForWords(page, '#expectations summary', '3 versions')
    expect(
      await page.$$eval('#expectations .copy-text textarea', (all) => all.map(({ value }) => value).join()),
    ).toContain('at least 72 hours ahead')
    const beta = `xpath///*[@id="expectations"]//button[contains(., "Beta")][contains(., "Has changed since.")]`
    await page.waitForSelector(beta)
    await undo('expectations')
    await waitForWords(page, '#expectations summary', '2 versions')
    await page.waitForSelector(beta, { hidden: true })
  })

  it('saving what is there already makes no version', async () => {
    await page.$eval('#expectations form [type=submit]', (button) => (button as HTMLElement).click())
    await waitForWords(page, '#expectations .report', 'Nothing has changed')
    await waitForWords(page, '#expectations summary', '2 versions')
  })

  it('the words are copied as they stand', async () => {
    await page.bringToFront()
    await pressNamed('expectations', 'Copy: For the invitation')
    await waitForWords(page, '#expectations .copy-text button', 'Copied')
    await page.$eval('#expectations [name="timelines"]', (field) => (field as HTMLTextAreaElement).select())
    await page.keyboard.press('v', { commands: ['Paste'] })
    const copied = await page.$eval('#expectations [name="timelines"]', (field) => (field as HTMLTextAreaElement).value)
    expect(copied).toBe(await page.$eval('#expectations .copy-text textarea', ({ value }) => value))
    expect(copied).toContain('- Up to 5 minutes late is fine')
  })
})

describe('deadlines', () => {
  const now = Date.now()

  it('a project is planned by keyboard, for a client nobody knew before', async () => {
    await pressButton(page, 'New project')
    await page.focus('.project-form [name="client"]')
    await page.keyboard.type('Delta')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Poster')
    await fill('.project-form [name="deliverOn"]', workingDay(now, 9))
    await page.focus('.project-form [name="task0"]')
    await page.keyboard.type('print')
    await (await page.$('.project-form .rows > .button'))?.press('Enter')
    await page.keyboard.type('changes')
    await page.keyboard.down('Alt')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.up('Alt')
    expect(
      await page.$$eval('.project-form [name^="task"]', (all) => all.map((each) => (each as HTMLInputElement).value)),
    ).toEqual(['changes', 'print'])
    await waitForWords(page, '.plan-preview', 'To deliver on')
    await pictureOf(page, '.project-form', 'project-form-filled')
    expect(await faultsOfPage(page)).toEqual([])
    await page.keyboard.press('Enter')
    await waitForWords(page, '#projects .report', 'Planned.')
    await waitForWords(page, '#projects .project-title', 'Poster')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('New project')
    await waitForWords(page, '#expectations .lines', 'Delta')
    await undo('projects')
    await hasGone('#projects', 'Poster')
  })

  it('a task is done on a day, which moves what follows, and is not done again', async () => {
    expect(await wordsOf('#projects .project')).toContain('moved by the 2 working days that Acme had the ball too long')
    await pressNamed('projects', 'Done …: Final changes')
    await fill('.day-form [name="on"]', workingDay(now, -1))
    await page.$eval('.day-form [type=submit]', (button) => (button as HTMLElement).click())
    await waitForWords(page, '#projects .project', 'moved by the 1 working day that Acme had the ball too long')
    await waitForWords(page, '#projects .project', 'You have had the ball since')
    await pressNamed('projects', 'Not done: Final changes')
    await waitForWords(page, '#projects .project', 'moved by the 2 working days')
  })

  it('the note, the mail and the calendar say the new dates', async () => {
    await page.$$eval('#projects details', (all) => {
      for (const each of all) each.open = true
    })
    const note = await page.$eval('#projects .copy-text textarea', ({ value }) => value)
    expect(note).toContain('The dates of Brochure move by 2 working days:')
    const mail = new URL(await page.$eval('#projects .copy-text a', ({ href }) => href))
    expect([mail.protocol, mail.searchParams.get('subject')]).toEqual(['mailto:', 'New dates of Brochure'])
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(note)
    const links = await page.$$eval('#projects .project:first-of-type .due-dates a', (all) =>
      all.map(({ href }) => href),
    )
    const delivery = new URL(links.at(-1) ?? '').searchParams
    expect([delivery.get('action'), delivery.get('text')]).toEqual(['TEMPLATE', 'Deliver Brochure to Acme'])
    expect(delivery.get('dates')?.slice(0, 8)).toBe(workingDay(now, 2).replaceAll('-', ''))
  })

  it('all due dates come as one file', async () => {
    const text = await page.evaluate(async () => {
      const made = new Promise<Blob>((resolve) => {
        URL.createObjectURL = (blob) => {
          resolve(blob as Blob)
          return 'blob:nothing'
        }
      })
      const button = [...document.querySelectorAll<HTMLElement>('#projects button')].find((each) =>
        each.textContent?.includes('Save all due dates'),
      )
      button?.click()
      return (await made).text()
    })
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toContain('UID:brochure-delivery@hard-stop')
    expect(text).toContain(`DTSTART;VALUE=DATE:${workingDay(now, 2).replaceAll('-', '')}`)
  })

  it('a project is closed, and opened again later', async () => {
    await pressButton(page, 'Delivered …')
    await page.waitForSelector('.day-form')
    await page.$eval('.day-form [type=submit]', (button) => (button as HTMLElement).click())
    await waitForWords(page, '#projects .report', 'Closed as delivered.')
    await waitForWords(page, '#projects summary', '2 closed projects')
    await page.$eval('#projects > details', (details) => {
      details.open = true
    })
    await pressNamed('projects', 'Open again: Brochure')
    await waitForWords(page, '#projects summary', '1 closed project')
    await waitForWords(page, '#projects .project-title', 'Brochure')
  })
})
