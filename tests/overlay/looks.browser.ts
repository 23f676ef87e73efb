import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type * as inPage from './gallery-page.ts'
import { SCENES } from './scenes.ts'
import { openStage, type Stage } from './stage.ts'

declare const gallery: typeof inPage

const LIGHT = { 'prefers-color-scheme': 'light' }
const NAMES = Object.keys(SCENES)

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.page.setViewport({ width: 1280, height: 720 })
  await stage.emulate(LIGHT)
})

describe('every scene', () => {
  const looks = { light: LIGHT, dark: { 'prefers-color-scheme': 'dark' }, forced: { 'forced-colors': 'active' } }
  for (const [look, features] of Object.entries(looks))
    test(`passes axe in ${look} colours`, async () => {
      await stage.emulate(features)
      const faults: Record<string, string[]> = {}
      for (const name of NAMES) {
        await stage.show(name)
        await stage.takePicture(`${name}-${look}`)
        const found = await stage.page.evaluate(() => gallery.audit())
        if (found.length > 0) faults[name] = found
      }
      expect(faults).toEqual({})
    })

  for (const [look, features] of Object.entries({ light: looks.light, dark: looks.dark }))
    test(`is legible in ${look} colours`, async () => {
      await stage.emulate(features)
      for (const name of NAMES) {
        await stage.show(name)
        expect(await stage.page.evaluate(() => gallery.faint()), name).toEqual([])
      }
    })

  test.each([
    ['as it is', {}],
    ['in a longer language', { longer: true }],
    ['from right to left', { direction: 'rtl' as const }],
  ])('stays clear of the page’s bars, and narrow: %s', async (_, speech) => {
    // A page keeps the words that it has asked for once.
    const own = await openStage()
    for (const name of NAMES) {
      await own.show(name, speech)
      const box = await own.measure()
      expect(box, name).toMatchObject({ overflowing: false })
      expect(box?.top, name).toBeGreaterThanOrEqual(72)
      expect(box?.bottom, name).toBeLessThanOrEqual(720 - 96)
      expect(box?.width, name).toBeLessThanOrEqual(360)
    }
    await own.close()
  })

  test('fits a window of 320 pixels', async () => {
    const own = await openStage()
    await own.page.setViewport({ width: 320, height: 640 })
    for (const name of NAMES) {
      await own.show(name, { longer: true })
      await own.takePicture(`${name}-narrow`)
      const box = await own.measure()
      expect(box, name).toMatchObject({ overflowing: false })
      expect(box?.left, name).toBeGreaterThanOrEqual(0)
      expect(box?.right, name).toBeLessThanOrEqual(320)
    }
    await own.close()
  })

  test('has targets of 24 pixels or more', async () => {
    for (const name of NAMES) {
      await stage.show(name)
      const small = (await stage.measure())?.controls.filter(({ w, h }) => w < 24 || h < 24)
      expect(small, name).toEqual([])
    }
  })

  test('moves nothing where motion is unwanted', async () => {
    await stage.emulate({ 'prefers-reduced-motion': 'reduce' })
    for (const name of NAMES) {
      await stage.show(name)
      expect(await stage.page.evaluate(() => document.getAnimations().length)).toBe(0)
    }
  })

  test('leaves the focus where it was', async () => {
    await stage.page.focus('textarea')
    for (const name of NAMES) {
      await stage.show(name)
      expect(await stage.focused()).toBe('Chat')
    }
  })
})
