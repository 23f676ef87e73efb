import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type * as inPage from './gallery-page.ts'
import { SCENES } from './scenes.ts'
import { openStage, type Stage } from './stage.ts'

declare const gallery: typeof inPage

const NAMES = Object.keys(SCENES)

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.page.setViewport({ width: 1280, height: 720 })
})

describe('a person', () => {
  test('acts by a click', async () => {
    await stage.show('waiting')
    await stage.press('They’re here')
    expect(await stage.said()).toEqual([{ act: 'theyAreHere', with: [] }])
  })

  test('does everything by keyboard, and is not trapped', async () => {
    await stage.show('waiting')
    await stage.page.focus('textarea')
    const passed: unknown[] = []
    for (let step = 0; step < 8; step += 1) {
      await stage.page.keyboard.press('Tab')
      passed.push(await stage.focused())
    }
    expect(passed).toEqual([
      'Move',
      'Make small',
      'Hide',
      'They’re here',
      'They told me',
      'With Acme',
      'Planned 10:00–10:45',
      expect.not.stringContaining('Planned'),
    ])
  })

  test('fills a form by keyboard alone and comes back to where they were', async () => {
    await stage.show('waiting')
    await (await stage.part('[aria-expanded]')).focus()
    await stage.page.keyboard.press('Enter')
    await stage.page.keyboard.type('20')
    await stage.page.keyboard.press('Tab')
    await stage.page.keyboard.press('Space')
    await stage.page.keyboard.press('Enter')
    expect(await stage.said()).toMatchObject([{ act: 'theyToldMe', with: [20, expect.any(Number)] }])
    expect(await stage.focused()).toBe('They told me')
  })

  test('closes a form with Escape, then makes the overlay small and opens it again', async () => {
    await stage.show('waiting')
    await stage.press('They told me')
    await stage.page.keyboard.press('Escape')
    expect(await stage.focused()).toBe('They told me')
    await stage.page.keyboard.press('Escape')
    expect(await stage.focused()).toBe('Open Hard Stop: Waiting for Acme, 1 min')
    await stage.page.keyboard.press('Enter')
    expect(await stage.focused()).toBe('Make small')
  })

  test('moves it from corner to corner with the arrow keys', async () => {
    await stage.show('waiting')
    await (await stage.part('.handle')).focus()
    await stage.page.keyboard.press('ArrowDown')
    await stage.page.keyboard.press('ArrowLeft')
    expect(await stage.said()).toEqual([
      { act: 'moveTo', with: ['bottom-end'] },
      { act: 'moveTo', with: ['bottom-start'] },
    ])
    expect(await stage.measure()).toMatchObject({ left: 16, bottom: 720 - 96 })
  })

  test('drags it, and it snaps to the nearest corner', async () => {
    await stage.show('waiting')
    const box = await (await stage.part('.handle')).boundingBox()
    await stage.page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10)
    await stage.page.mouse.down()
    await stage.page.mouse.move(200, 600, { steps: 4 })
    await stage.page.mouse.up()
    expect(await stage.said()).toEqual([{ act: 'moveTo', with: ['bottom-start'] }])
    expect(await stage.measure()).toMatchObject({ left: 16, bottom: 720 - 96 })
  })

  test('shows all with one key, until it hides again', async () => {
    await stage.show('together-guarded')
    await stage.page.keyboard.down('Alt')
    await stage.page.keyboard.down('Shift')
    await stage.page.keyboard.press('KeyS')
    await stage.page.keyboard.up('Shift')
    await stage.page.keyboard.up('Alt')
    expect(await (await stage.part('.title')).evaluate((title) => title.textContent)).toBe('Time left')
  })
})

describe('the page', () => {
  test('hears none of the keys typed into the overlay', async () => {
    await stage.show('waiting')
    await stage.page.evaluate(() => {
      Object.assign(globalThis, { heard: [] })
      document.addEventListener('keydown', (event) => Reflect.get(globalThis, 'heard').push(event.key))
    })
    await stage.press('With Acme')
    await stage.page.keyboard.type('d')
    expect(await stage.page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])).toEqual([])
  })

  test('cannot press a button', async () => {
    await stage.show('waiting')
    await stage.page.evaluate(() => {
      const root = document.querySelector('hard-stop-overlay')?.shadowRoot
      for (const button of root?.querySelectorAll('button') ?? []) {
        button.click()
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      }
    })
    expect(await stage.said()).toEqual([])
  })

  test('gets the overlay back three times a minute and then has its way', async () => {
    await stage.show('waiting')
    const returns = await stage.page.evaluate(async () => {
      let count = 0
      for (let round = 0; round < 100; round += 1) {
        document.querySelector('hard-stop-overlay')?.remove()
        await new Promise((resolve) => setTimeout(resolve))
        if (document.querySelector('hard-stop-overlay')) count += 1
      }
      return count
    })
    expect(returns).toBe(3)
  })

  test('never holds two: a newer copy replaces an older one', async () => {
    await stage.show('waiting')
    await stage.page.evaluate(() => gallery.showAgain('waiting-note'))
    const overlays = await stage.page.$$('hard-stop-overlay')
    expect(overlays).toHaveLength(1)
  })

  test('is told nothing: no error, no broken rule of its own', async () => {
    for (const name of NAMES) await stage.show(name)
    expect(stage.complaints).toEqual([])
  })
})

describe('a screen reader', () => {
  test('finds the clock, its name and the buttons', async () => {
    await stage.show('waiting-note')
    const tree = await stage.page.accessibility.snapshot({ interestingOnly: false })
    const all: { role: string; name?: string }[] = []
    const walk = (node: typeof tree) => {
      if (!node) return
      all.push(node)
      for (const child of node.children ?? []) walk(child)
    }
    walk(tree)
    expect(all).toContainEqual(expect.objectContaining({ role: 'timer', name: 'Waiting for Acme' }))
    expect(all.filter(({ role }) => role === 'button').map(({ name }) => name)).not.toContain('')
  })

  test.each([
    ['before', 4],
    ['before-short', 5],
  ])('hears at most five messages in a wait of fifteen minutes: %s', async (scene, messages) => {
    await stage.show(scene)
    const heard = await stage.page.evaluate(async () => {
      const root = document.querySelector('hard-stop-overlay')?.shadowRoot
      const spoken: string[] = []
      const live = [...(root?.querySelectorAll('[role=status], [role=alert]') ?? [])]
      let last = live.map((region) => region.textContent)
      for (let second = 0; second < 18 * 60; second += 1) {
        gallery.passTime(1000)
        const now = live.map((region) => region.textContent)
        now.forEach((text, index) => {
          if (text && text !== last[index]) spoken.push(text)
        })
        last = now
      }
      return { spoken, same: live.every((region) => region.isConnected) }
    })
    expect(heard.same).toBe(true)
    expect(heard.spoken).toHaveLength(messages)
  })
})

test('hidden, it writes nothing to the page', async () => {
  await stage.show('waiting')
  const writes = await stage.page.evaluate(async () => {
    gallery.hide()
    let count = 0
    const observer = new MutationObserver((records) => {
      count += records.length
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const root = document.querySelector('hard-stop-overlay')?.shadowRoot
    if (root) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
    for (let second = 0; second < 60; second += 1) gallery.passTime(1000)
    await new Promise((resolve) => setTimeout(resolve))
    return count
  })
  expect(writes).toBe(0)
})
