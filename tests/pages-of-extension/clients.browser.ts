import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '../../src/domain/meeting/fact.ts'
import { type BuiltExtension, type Look, picture } from './built-extension.ts'
import { decidedClients, manyMeetings, noMeetings, threeMeetings } from './client-ledgers.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { hostileClients, manyClients, threeClients } from './ledgers.ts'
import { openClient, openWith } from './on-record.ts'

type Looking = readonly [name: string, how: Partial<Look>]

const LOOKS = [
  ['light', {}],
  ['dark', { dark: true }],
  ['forced', { forcedColors: true }],
  ['rtl', { rtl: true }],
  ['narrow', { width: 320 }],
] as const satisfies readonly Looking[]

const LEDGERS = [
  ['0', noMeetings],
  ['3', threeMeetings],
  ['300', manyMeetings],
  ['decided', decidedClients],
] as const satisfies readonly (readonly [string, (now: number) => Fact[]])[]

describe.each(LEDGERS)('with %s meetings', (meetings, ledger) => {
  let extension: BuiltExtension
  beforeAll(async () => {
    extension = await openWith(ledger(Date.now()))
  })
  afterAll(() => extension?.close())

  it.each<Looking>(LOOKS)('the list and the page of a client have no fault: %s', async (look, how) => {
    const page = await extension.open({ page: 'popup', ...how })
    await page.waitForSelector('.row.client')
    await picture(page, `popup-${meetings}-${look}`)
    expect(await faultsOfPage(page)).toEqual([])
    await openClient(page, 'Acme')
    await picture(page, `client-${meetings}-${look}`)
    await page.setViewport({ width: how.width ?? 380, height: 1_400, deviceScaleFactor: 2 })
    await page.evaluate(() => document.querySelector<HTMLElement>('#root')?.style.setProperty('max-block-size', 'none'))
    await picture(page, `client-${meetings}-${look}-whole`)
    expect(await faultsOfPage(page)).toEqual([])
    await page.close()
  })
})

describe.each([
  ['three', threeClients],
  ['many', (now: number) => manyClients(now, 60)],
  ['hostile', hostileClients],
] as const)('with %s clients', (name, ledger) => {
  it('the popup has no fault', async () => {
    const extension = await openWith(ledger(Date.now()))
    for (const [look, how] of [LOOKS[0], LOOKS[1], LOOKS[3]]) {
      const page = await extension.open({ page: 'popup', ...how })
      await page.waitForSelector('.row.client')
      await picture(page, `popup-${name}-${look}`)
      expect(await faultsOfPage(page)).toEqual([])
      await page.close()
    }
    await extension.close()
  })
})
