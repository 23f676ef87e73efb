import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type * as inPage from './gallery-page.ts'
import { SCENES } from './scenes.ts'
import { openStage, type Stage } from './stage.ts'

declare const gallery: typeof inPage

const COVERED = Object.entries(SCENES).flatMap(([name, { brief, company, presenting, revealed, collapsed, trust }]) =>
  brief && (company === 'others' || presenting) && !revealed && !collapsed && trust !== 'orphaned' ? name : [],
)

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
// A pointer that rests where the cover comes would turn to it.
beforeEach(() => stage.page.mouse.move(0, 719))

const showCover = (name: string) => stage.page.evaluate((name) => gallery.showCover(name), name)
const wanted = () => stage.page.evaluate(() => gallery.whatWasWanted())

test.each(COVERED)('the cover is what the whole overlay draws, node for node: %s', async (name) => {
  await showCover(name)
  const nodes = await stage.page.evaluate((name) => {
    const root = document.querySelector('hard-stop-overlay')?.shadowRoot
    const before = root?.firstElementChild
    const drawn = before?.cloneNode(true)
    const all = [...(before?.querySelectorAll('*') ?? [])]
    gallery.show(name)
    const after = root?.firstElementChild
    return {
      covered: drawn instanceof Element ? drawn.outerHTML : null,
      whole: after?.outerHTML,
      kept: all.length > 0 && all.every((node) => after?.contains(node)),
    }
  }, name)
  expect(nodes.covered).toBe(nodes.whole)
  expect(nodes.kept).toBe(true)
})

test('the focus stays where it was when the whole overlay comes', async () => {
  await showCover('together-guarded')
  await stage.page.focus('textarea')
  for (let step = 0; step < 2; step += 1) await stage.page.keyboard.press('Tab')
  expect(await stage.focused()).toMatch(/^Show all/)
  expect(await wanted()).toEqual([null, null])
  await stage.show('together-guarded')
  expect(await stage.focused()).toMatch(/^Show all/)
  await stage.page.keyboard.press('Enter')
  expect(await (await stage.part('.title')).evaluate((title) => title.textContent)).toBe('Time left')
})

test.each([
  ['.eye', 'reveal'],
  ['.resize', 'resize'],
  ['.resize + .icon', 'hide'],
])('a press of %s is kept for the whole overlay', async (button, press) => {
  await showCover('together-guarded')
  await (await stage.part(button)).click()
  expect((await wanted()).at(-1)).toBe(press)
})

test('the key that shows all is heard', async () => {
  await showCover('together-guarded')
  await stage.page.keyboard.down('Alt')
  await stage.page.keyboard.down('Shift')
  await stage.page.keyboard.press('KeyS')
  await stage.page.keyboard.up('Shift')
  await stage.page.keyboard.up('Alt')
  expect(await wanted()).toEqual(['reveal'])
})

test('the page cannot press a button', async () => {
  await showCover('together-guarded')
  await stage.page.evaluate(() => {
    const root = document.querySelector('hard-stop-overlay')?.shadowRoot
    for (const button of root?.querySelectorAll('button') ?? []) button.click()
  })
  expect((await wanted()).filter((press) => press !== null)).toEqual([])
})

test('orphaned, it asks for a reload, and can be hidden', async () => {
  await showCover('together-guarded')
  await stage.page.evaluate(() => gallery.sayOrphaned())
  const panel = await stage.part('.panel')
  expect(await panel.evaluate((panel) => panel.textContent)).toBe('Reload this tab to continue')
  await (await stage.part('.resize + .icon')).click()
  expect(await stage.page.evaluate(() => gallery.measure())).toBeNull()
})
