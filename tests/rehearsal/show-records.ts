import { type Day, untilTrue } from '../end-to-end/working-day.ts'
import type { Stage } from './stage.ts'

/** Pictures of the extension's own pages. */
export async function showRecords(day: Day, { picture }: Stage) {
  const popup = await day.browser.openExtensionPage('popup')
  const taken = async (name: string, height: number) => {
    await popup.look?.({ width: 380, height })
    await popup.screenshot(picture(name))
    await popup.look?.({ width: 380, height, dark: true })
    await popup.screenshot(picture(`${name}-dark`))
  }
  await untilTrue(async () => (await popup.text()).includes('kept you waiting'))
  await taken('popup', 380)
  await popup.click('[aria-labelledby="clients"] .row')
  await untilTrue(async () => (await popup.text()).includes('Their side'))
  await taken('client', 600)
  await popup.close()

  const options = await day.browser.openExtensionPage('options')
  await untilTrue(async () => (await options.text()).includes('Export CSV'))
  await options.look?.({ width: 1100, height: 900 })
  await options.screenshot(picture('options'))
  await options.close()
}
