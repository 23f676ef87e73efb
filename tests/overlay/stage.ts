import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { bundle, launchGallery, mediaOf, openGallery } from './gallery.ts'
import type * as inPage from './gallery-page.ts'

declare const gallery: typeof inPage

/** Scenes on a page in a real browser, and a person's hands; pictures go to `OVERLAY_PICTURES`, or a temporary folder. */
export async function openStage(entry = './gallery-page.ts') {
  const pictures = process.env['OVERLAY_PICTURES'] ?? mkdtempSync(join(tmpdir(), 'overlay-'))
  mkdirSync(pictures, { recursive: true })
  const browser = await launchGallery()
  const page = await openGallery(browser, await bundle(entry))
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  return {
    page,
    complaints,
    emulate: await mediaOf(page),
    close: () => browser.close(),
    show: (name: string, speech: Parameters<typeof inPage.show>[1] = {}) =>
      page.evaluate((name, speech) => gallery.show(name, speech), name, speech),
    takePicture: (name: string) => page.screenshot({ path: `${pictures}/${name}.png` }),
    measure: () => page.evaluate(() => gallery.measure()),
    said: () => page.evaluate(() => gallery.whatWasSaid()),
    press: (name: string) => page.locator(`hard-stop-overlay >>> button ::-p-text(${name})`).click(),
    part: async (selector: string) =>
      (await page.waitForSelector(`hard-stop-overlay >>> ${selector}`)) as ElementHandle<HTMLElement>,
    focused: () =>
      page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
        return inner?.ariaLabel ?? (inner?.textContent || inner?.getAttribute('name') || inner?.tagName)
      }),
  }
}

export type Stage = Awaited<ReturnType<typeof openStage>>
