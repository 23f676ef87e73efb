import type { Page } from 'puppeteer-core'
import type { Fact } from '../../src/domain/meeting/fact.ts'
import { writeBackup } from '../../src/ledger/backup.ts'
import { type BuiltExtension, openExtension } from './built-extension.ts'

/** The extension in a browser of its own, with these facts on record. */
export async function openWith(facts: readonly Fact[], language?: string): Promise<BuiltExtension> {
  const extension = await openExtension(language)
  const page = await extension.open({ page: 'options', width: 1100, height: 900 })
  const reply = await extension.ask(page, 'ledger/import', { text: writeBackup({ facts, erased: [] }) })
  await page.close()
  if (!(reply as { ok: boolean }).ok) throw new Error(`the ledger was refused: ${JSON.stringify(reply)}`)
  return extension
}

/** Opens the page of the client of this name. */
export async function openClient(page: Page, name: string): Promise<void> {
  const row = await page.waitForSelector(`xpath///button[contains(@class, "client")][contains(., "${name}")]`)
  await row?.click()
  await page.waitForSelector('.standing')
}

/** Presses the button with exactly these words on it. */
export async function pressButton(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`xpath///main//button[normalize-space() = "${words}"]`)
  await button?.click()
}

export const undo = (page: Page): Promise<void> =>
  page.waitForSelector('.undo button').then((button) => button?.click())

/** Waits until the element says these words. */
export async function waitForWords(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (selector, words) => [...document.querySelectorAll(selector)].some((each) => each.textContent.includes(words)),
    {},
    selector,
    words,
  )
}
