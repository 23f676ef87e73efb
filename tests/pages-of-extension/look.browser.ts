import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BuiltExtension, openExtension, picture } from './built-extension.ts'
import { faultsOfPage } from './faults-of-page.ts'

let extension: BuiltExtension
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension?.close())

it.each([
  ['welcome', { page: 'welcome', width: 900, height: 900 }],
  ['welcome-dark-rtl', { page: 'welcome', width: 900, height: 900, dark: true, rtl: true }],
  ['options', { page: 'options', width: 1100, height: 900 }],
  ['options-dark', { page: 'options', width: 1100, height: 900, dark: true }],
  ['options-narrow-rtl', { page: 'options', width: 360, height: 800, rtl: true }],
  ['popup-empty', { page: 'popup' }],
  ['popup-empty-dark', { page: 'popup', dark: true }],
] as const)('%s has no fault', async (name, look) => {
  const page = await extension.open(look)
  await picture(page, name, true)
  expect(await faultsOfPage(page)).toEqual([])
  await page.close()
})
