import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type * as inPage from './calendar-gallery-page.ts'
import { CALENDAR_SCENES } from './calendar-scenes.ts'
import { openStage, type Stage } from './stage.ts'

declare const gallery: typeof inPage

const LIGHT = { 'prefers-color-scheme': 'light' }
const LOOKS = { light: LIGHT, dark: { 'prefers-color-scheme': 'dark' }, forced: { 'forced-colors': 'active' } }
const NAMES = Object.keys(CALENDAR_SCENES)
const BUBBLE = { left: 400, top: 200, width: 448, height: 280 }

type Speech = Parameters<typeof inPage.speakAs>[0]
const SPEECHES: readonly (readonly [string, Speech])[] = [
  ['as it is', {}],
  ['in a longer language', { longer: true }],
  ['from right to left', { direction: 'rtl' }],
]

let stage: Stage
const open = async () => {
  stage = await openStage('./calendar-gallery-page.ts')
  await stage.emulate(LIGHT)
}
const show = (name: string, at = BUBBLE) => stage.page.evaluate((name, at) => gallery.show(name, at), name, at)
const measure = () => stage.page.evaluate(() => gallery.measure())
/** A box that follows a bubble is there a frame after it. */
const frames = () =>
  stage.page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

describe('what is said beside an event', () => {
  beforeAll(open)
  afterAll(() => stage.close())
  beforeEach(() => stage.emulate(LIGHT))

  for (const [look, features] of Object.entries(LOOKS))
    test(`passes axe and is legible in ${look} colours`, async () => {
      await stage.emulate(features)
      for (const name of NAMES) {
        await show(name)
        await stage.takePicture(`calendar-${name}-${look}`)
        expect(await stage.page.evaluate(() => gallery.audit()), name).toEqual([])
        if (look !== 'forced') expect(await stage.page.evaluate(() => gallery.faint()), name).toEqual([])
      }
    })

  test('goes where the bubble goes, clear of the page’s bar, and goes with it', async () => {
    await show('pattern')
    await stage.page.evaluate(() => gallery.moveBubble({ left: 100, top: 300, width: 448, height: 400 }))
    await frames()
    const above = await measure()
    expect(above).toMatchObject({ left: 100 })
    expect(above?.bottom).toBe(292)
    await stage.page.evaluate(() => gallery.moveBubble({ left: 100, top: 90, width: 448, height: 600 }))
    await frames()
    expect(await measure()).toMatchObject({ left: 556, top: 90 })
    await stage.page.evaluate(() => gallery.closeBubble())
    expect(await measure()).toBeNull()
    expect(await stage.page.evaluate(() => gallery.words())).toBe('')
  })

  test('is pressed without the page’s knowledge, and the focus stays', async () => {
    await show('fresh')
    await stage.page.focus('textarea')
    await stage.page.evaluate(() => {
      Object.assign(globalThis, { heard: [] })
      for (const type of ['pointerdown', 'mousedown', 'click'])
        for (const capture of [true, false])
          document.addEventListener(type, () => Reflect.get(globalThis, 'heard').push(`${type} ${capture}`), capture)
    })
    await stage.press('I’m here')
    expect(await stage.page.evaluate(() => gallery.whatWasSaid())).toEqual(['startHere'])
    expect(await stage.focused()).toBe('Chat')
    const heard = await stage.page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])
    expect(heard.filter((each) => !each.startsWith('click'))).toEqual([])
    expect(heard).not.toContain('click false')
  })

  test('is reached and pressed by keyboard', async () => {
    await show('notice-off')
    await stage.page.focus('textarea')
    await stage.page.keyboard.press('Tab')
    expect(await stage.focused()).toBe('Hide')
    await stage.page.keyboard.press('Enter')
    expect(await stage.page.evaluate(() => gallery.whatWasSaid())).toEqual(['dismissNotice'])
  })

  test('is reached by a key from where the page keeps the focus', async () => {
    await show('fresh')
    await stage.page.focus('textarea')
    await stage.page.evaluate(() => {
      document.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault())
    })
    for (const key of ['Alt', 'Shift'] as const) await stage.page.keyboard.down(key)
    await stage.page.keyboard.press('KeyS')
    for (const key of ['Shift', 'Alt'] as const) await stage.page.keyboard.up(key)
    expect(await stage.focused()).toBe('I’m here')
  })

  test('has the words for a first meeting, to be selected where the page forbids the clipboard', async () => {
    await show('first')
    expect(await stage.page.evaluate(() => gallery.words())).toContain('First meeting: set the terms')
    await stage.press('Copy words')
    await stage.part('button ::-p-text(Copied)')
    const [copied = ''] = await stage.page.evaluate(() => gallery.whatWasSaid())
    expect(copied).toContain('Up to 5 minutes late is fine')
    expect(await stage.page.evaluate(() => gallery.words())).not.toContain(copied)
    await stage.page.evaluate(() => gallery.forbidClipboard())
    await show('first-stranger')
    await stage.press('Copy words')
    const shown = await stage.part('.to-select')
    expect(await shown.evaluate((words) => words.textContent)).toBe(copied)
    await stage.takePicture('calendar-first-refused')
    expect(await stage.page.evaluate(() => gallery.audit())).toEqual([])
  })
})

describe('in whatever words, what is said', () => {
  beforeEach(open)
  afterEach(() => stage.close())
  /** Words are asked for once in the life of a page: before the first is shown. */
  const speaking = (speech: Speech) => stage.page.evaluate((speech) => gallery.speakAs(speech), speech)

  test.each(SPEECHES)('is as wide as the bubble, below it, and stays within: %s', async (how, speech) => {
    await speaking(speech)
    for (const name of NAMES) {
      await show(name)
      await stage.takePicture(`calendar-${name}-${how.replaceAll(' ', '-')}`)
      const box = await measure()
      expect(box, name).toMatchObject({ overflowing: false, small: 0 })
      expect(box?.bottom, name).toBeLessThanOrEqual(712)
      if (name === 'notice-on-page') continue
      expect(box, name).toMatchObject({ left: 400, width: 448 })
      expect(box?.top, name).toBe(488)
    }
  })

  test('fits a window of 320 pixels', async () => {
    await speaking({ longer: true })
    await stage.page.setViewport({ width: 320, height: 640 })
    for (const name of NAMES) {
      await show(name, { left: 8, top: 80, width: 304, height: 240 })
      await stage.takePicture(`calendar-${name}-narrow`)
      const box = await measure()
      expect(box, name).toMatchObject({ overflowing: false })
      expect(box?.left, name).toBeGreaterThanOrEqual(0)
      expect(box?.right, name).toBeLessThanOrEqual(320)
      expect(box?.bottom, name).toBeLessThanOrEqual(640)
    }
  })
})

describe('marks on chips', () => {
  beforeAll(open)
  afterAll(() => stage.close())

  test.each(['ltr', 'rtl'] as const)('are told apart by shape and cover no word: %s', async (direction) => {
    for (const [look, features] of Object.entries(LOOKS)) {
      await stage.emulate(features)
      await stage.page.evaluate((direction) => gallery.showChips(direction), direction)
      await stage.takePicture(`calendar-chips-${direction}-${look}`)
      expect(await stage.page.evaluate(() => gallery.coveredWords())).toEqual([])
      const shapes = await stage.page.evaluate(() => gallery.shapes())
      expect(Object.values(shapes)).toEqual([6, 6, 6, 6])
    }
  })

  test('move nothing and cost the page’s chips no size', async () => {
    const sizes = () =>
      stage.page.evaluate(() =>
        [...document.querySelectorAll('[data-eventchip]')].map((chip) => {
          const { left, top, width, height } = chip.getBoundingClientRect()
          return [left, top % 60, width, height].join()
        }),
      )
    await stage.page.evaluate(() => gallery.showChips('ltr'))
    const all = await sizes()
    expect(all.slice(0, 6)).toEqual(all.slice(18))
  })
})
