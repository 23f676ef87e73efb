import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BuiltExtension, picture } from './built-extension.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { threeClients } from './ledgers.ts'
import { openWith, pressButton, waitForWords } from './on-record.ts'

const PUT_BACK = 'Put back from the spare copy'

let extension: BuiltExtension
beforeAll(async () => {
  extension = await openWith(threeClients(Date.now()))
})
afterAll(() => extension?.close())

/** As the browser does with a damaged database: the next to open it find an empty one. */
const loseDatabase = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('hard-stop')
        request.addEventListener('success', () => resolve())
        request.addEventListener('error', () => reject(request.error))
      }),
  )

/** As the browser does with one that it cannot open. */
const openNothing = () => {
  IDBFactory.prototype.open = () => {
    const error = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    const request = Object.assign(new EventTarget(), { error, onerror: null as ((event: Event) => void) | null })
    request.addEventListener('error', (event) => request.onerror?.(event))
    setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })))
    return request as unknown as IDBOpenDBRequest
  }
}

it('records that the browser lost are there again, and that is said until it was read', async () => {
  const before = await extension.open({ page: 'popup' })
  await waitForWords(before, 'main', 'Acme')
  await loseDatabase(before)
  await before.close()
  for (const [name, look] of [
    ['light', {}],
    ['dark', { dark: true }],
    ['rtl', { rtl: true }],
    ['narrow', { width: 320 }],
    ['forced', { forcedColors: true }],
  ] as const) {
    /* oxlint-disable no-await-in-loop -- one page after the other */
    const page = await extension.open({ page: 'popup', ...look })
    await waitForWords(page, 'main', PUT_BACK)
    await waitForWords(page, 'main', 'Acme')
    await picture(page, `popup-put-back-${name}`)
    expect(await faultsOfPage(page)).toEqual([])
    if (name === 'forced') await pressButton(page, 'OK')
    await page.close()
    /* oxlint-enable no-await-in-loop */
  }
  const after = await extension.open({ page: 'popup' })
  await waitForWords(after, 'main', 'Acme')
  expect(await after.evaluate(() => document.body.innerText)).not.toContain(PUT_BACK)
  await after.close()
})

it.each(['popup', 'options'] as const)('a database that cannot be opened is a sentence in the %s', async (name) => {
  const page = await extension.open({ page: name, before: openNothing })
  await waitForWords(page, '.fault', 'restart the browser')
  await picture(page, `${name}-unreadable`)
  await page.close()
})
