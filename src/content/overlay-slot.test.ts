// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildBrief, START, together } from '../../tests/overlay/build-brief.ts'
import type { Speaking } from './overlay-actions.ts'
import { createOverlaySlot, PLACE, type Place, type Shown } from './overlay-slot.ts'

const withClient: Partial<Shown> = { brief: buildBrief(together(0)), company: 'others' }
const waiting: Partial<Shown> = { brief: buildBrief(), company: 'alone' }

let life: AbortController
beforeEach(() => {
  life = new AbortController()
  // jsdom makes no style sheets.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = () => undefined
    },
  )
})
afterEach(() => {
  life.abort()
  vi.unstubAllGlobals()
})

/** A slot in a page, and the overlay script as it comes when it is sent for. */
function inPage(reachable = true) {
  const told = { summons: 0, shown: [] as Shown[], did: [] as string[], root: undefined as ShadowRoot | undefined }
  const speaking = { now: () => START } as Speaking
  const summon = async () => {
    told.summons += 1
    return reachable
  }
  const slot = createOverlaySlot({ speaking, signal: life.signal, summon })
  const come = () =>
    (Reflect.get(globalThis, PLACE) as Place)(({ root }) => {
      told.root = root
      return {
        show: (shown) => told.shown.push(shown),
        toggle: () => told.did.push('toggle'),
        press: (press) => told.did.push(press),
      }
    })
  const isThere = () => document.querySelector('hard-stop-overlay') !== null
  return { slot, told, come, isThere }
}

it('draws the leaving time by itself while somebody looks on', () => {
  const { slot, told, isThere } = inPage()
  slot.show(withClient)
  slot.show({ presenting: true })
  expect([told.summons, isThere()]).toEqual([0, true])
})

it('sends for the overlay, once, when there is more to show, and lets it draw on', () => {
  const { slot, told, come } = inPage()
  slot.show(withClient)
  slot.show(waiting)
  slot.show(waiting)
  expect(told.summons).toBe(1)
  come()
  expect(told.root).toBeInstanceOf(ShadowRoot)
  expect(told.shown).toMatchObject([waiting])
})

it('draws nothing of a page that is read and holds no meeting', () => {
  const { slot, told, isThere } = inPage()
  slot.show({ company: 'others' })
  slot.toggle()
  expect([told.summons, isThere()]).toEqual([0, false])
})

it('has the overlay do what was pressed before it came', () => {
  const { slot, told, come } = inPage()
  slot.show(withClient)
  slot.toggle()
  expect(told.summons).toBe(1)
  come()
  slot.toggle()
  expect(told.did).toEqual(['hide', 'toggle'])
})

it('asks again with the next thing to show where it could not be asked for', async () => {
  const { slot, told } = inPage(false)
  slot.show(waiting)
  await Promise.resolve()
  slot.show(waiting)
  expect(told.summons).toBe(2)
})

it('sends for nothing once the extension is replaced', () => {
  const { slot, told, isThere } = inPage()
  slot.show(withClient)
  slot.show({ pageTrust: 'orphaned' })
  expect([told.summons, isThere()]).toEqual([0, true])
})
