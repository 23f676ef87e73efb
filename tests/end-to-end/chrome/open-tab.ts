import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'puppeteer-core'
import type { Tab } from '../driven-browser.ts'
import { describeOverlay, isControl, nameOf, overlayNodes } from './overlay-in-tree.ts'

const DRAWN_WITHIN_MS = 3_000
const THERE_WITHIN_MS = 8_000

/** On a busy machine a browser's first navigation can stand still for ever, and the second goes. */
export async function goTo(page: Page, url: string): Promise<void> {
  const go = () => page.goto(url, { waitUntil: 'domcontentloaded', timeout: THERE_WITHIN_MS })
  await go().catch(go)
}

export async function openTab(browser: Browser, url: string): Promise<Tab> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  const session = await page.createCDPSession()
  await session.send('Accessibility.enable')
  await goTo(page, url)
  return tabOf(page, session)
}

function tabOf(page: Page, session: CDPSession): Tab {
  async function control(name: string) {
    for (let waited = 0; waited < DRAWN_WITHIN_MS; waited += 50) {
      const found = (await overlayNodes(session))?.filter(isControl) ?? []
      const node = found.find((each) => nameOf(each) === name) ?? found.find((each) => nameOf(each).startsWith(name))
      if (node?.backendDOMNodeId) return node.backendDOMNodeId
      await pause(50)
    }
    const seen = await tab.overlay()
    throw new Error(`the overlay has no "${name}": ${seen?.buttons.join(', ') ?? 'there is no overlay'}`)
  }

  /** A field for a time takes its digits one after another, in the browser's own twelve or twenty-four hours. */
  async function digitsOf(hour: number, minute: string): Promise<string> {
    const halves = (await overlayNodes(session))?.some((node) => nameOf(node).startsWith('AM/PM')) === true
    const shown = halves ? hour % 12 || 12 : hour
    return `${String(shown).padStart(2, '0')}${minute}${halves ? (hour < 12 ? 'A' : 'P') : ''}`
  }

  const tab: Tab = {
    evaluate: async <T>(script: string) => (await page.evaluate(script)) as T,
    goto: (url) => goTo(page, url),
    reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
    close: () => page.close(),
    click: async (selector) => {
      await page.bringToFront()
      await page.waitForSelector(selector)
      await page.click(selector)
    },
    type: async (selector, text) => {
      await page.bringToFront()
      await page.locator(selector).fill(text)
    },
    text: () => page.evaluate(() => document.body.innerText),
    overlay: async () => {
      const nodes = await overlayNodes(session)
      return nodes && describeOverlay(nodes)
    },
    pressOverlay: async (name) => {
      await page.bringToFront()
      const backendNodeId = await control(name)
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId })
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border
      await page.mouse.click((left + right) / 2, (top + bottom) / 2)
    },
    fillOverlay: async (name, text) => {
      await page.bringToFront()
      await session.send('DOM.focus', { backendNodeId: await control(name) })
      const time = /^(\d\d):(\d\d)$/.exec(text)
      if (time) return page.keyboard.type(await digitsOf(Number(time[1]), String(time[2])))
      await page.keyboard.down('Control')
      await page.keyboard.press('a')
      await page.keyboard.up('Control')
      await page.keyboard.type(text)
    },
    look: async ({ width, height, dark = false }) => {
      await page.setViewport({ width, height })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
    },
    screenshot: async (path) => {
      mkdirSync(dirname(path), { recursive: true })
      await page.bringToFront()
      await page.screenshot({ path: `${path}.png` })
    },
  }
  return tab
}
