import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '../../src/domain/meeting/fact.ts'
import { type BuiltExtension, type Look, pictureOf } from './built-extension.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { openWith, pressButton, waitForWords } from './on-record.ts'
import { hostileWork, workInHand } from './work-ledgers.ts'

const LOOKS = [
  ['light', {}],
  ['dark', { dark: true }],
  ['forced', { forcedColors: true }],
  ['rtl', { rtl: true }],
  ['narrow', { width: 320 }],
] as const satisfies readonly (readonly [string, Partial<Look>])[]

const LEDGERS = [
  ['nothing', () => []],
  ['work', workInHand],
  ['hostile', hostileWork],
] as const satisfies readonly (readonly [string, (now: number) => Fact[]])[]

const SECTIONS = ['expectations', 'projects'] as const

describe.each(LEDGERS)('expectations and deadlines with %s on record', (ledger, facts) => {
  let extension: BuiltExtension
  beforeAll(async () => {
    extension = await openWith(facts(Date.now()))
  })
  afterAll(() => extension?.close())

  // Names that are too much are the same in every colour.
  const looks = ledger === 'hostile' ? LOOKS.filter(([look]) => look !== 'dark' && look !== 'forced') : LOOKS
  it.each(looks)('have no fault: %s', async (look, how) => {
    const page = await extension.open({ page: 'options', width: 1100, height: 900, ...how })
    await page.waitForSelector('#expectations form')
    await waitForWords(page, '#projects', 'New project')
    await page.$$eval('#expectations details, #projects details', (all) => {
      for (const each of all) each.open = true
    })
    expect(await faultsOfPage(page)).toEqual([])
    for (const section of SECTIONS) await pictureOf(page, `#${section}`, `${section}-${ledger}-${look}`)
    await pressButton(page, 'New project')
    await page.waitForSelector('.project-form')
    expect(await faultsOfPage(page)).toEqual([])
    await pictureOf(page, '.project-form', `project-form-${ledger}-${look}`)
    await page.close()
  })
})
