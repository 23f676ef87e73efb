import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EpochMs, Fact } from '../../src/domain/meeting/fact.ts'
import { type BuiltExtension, type Look, picture } from './built-extension.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { threeClients } from './ledgers.ts'
import { openClient, openWith } from './on-record.ts'
import { workInHand } from './work-ledgers.ts'

/** A habit, a slip, a question that waits, a meeting that runs; and what is agreed and due. */
function everything(now: EpochMs): Fact[] {
  // Ids count up in every ledger, so these have a name of their own.
  const work = workInHand(now).map((fact) => ({ ...fact, id: fact.id.replace(/^00000000/, '00000001') }))
  return [...threeClients(now), ...work.filter(({ kind }) => kind !== 'client-named' && kind !== 'expectations-told')]
}

const LOOKS = [
  ['wide', {}],
  ['narrow', { width: 320 }],
] as const satisfies readonly (readonly [string, Partial<Look>])[]

const isSpoken = (page: Page) => page.$eval('html', ({ lang, dir }) => [lang, dir])

describe.each([
  ['de', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
])('in %s', (language, direction) => {
  let extension: BuiltExtension
  beforeAll(async () => {
    extension = await openWith(everything(Date.now()), language)
  })
  afterAll(() => extension?.close())

  it.each(LOOKS)('the list and the page of a client have no fault: %s', async (look, how) => {
    const page = await extension.open({ page: 'popup', ...how })
    await page.waitForSelector('.row.client')
    expect(await isSpoken(page)).toEqual([language, direction])
    await picture(page, `popup-${language}-${look}`)
    expect(await faultsOfPage(page)).toEqual([])
    await openClient(page, 'Acme')
    await page.waitForSelector('.portrait')
    await picture(page, `client-${language}-${look}`)
    expect(await faultsOfPage(page)).toEqual([])
    await page.close()
  })

  it.each([
    ['wide', 1_100],
    ['narrow', 360],
  ])('the options and the welcome have no fault: %s', async (look, width) => {
    for (const name of ['options', 'welcome'] as const) {
      const page = await extension.open({ page: name, width, height: 900 })
      if (name === 'options') await page.waitForSelector('#projects .project')
      await page.$$eval('details', (all) => {
        for (const each of all) each.open = true
      })
      await picture(page, `${name}-${language}-${look}`, true)
      expect(await faultsOfPage(page)).toEqual([])
      await page.close()
    }
  })
})
