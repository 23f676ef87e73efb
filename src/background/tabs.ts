import type { Page, Push } from '../messages/protocol.ts'
import { browser } from './browser.ts'

const PAGES = ['https://meet.google.com/*', 'https://calendar.google.com/*']

/** Tells every tab of ours; those in another meeting ignore it, and one without our script has nothing to hear it with. */
export async function pushToTabs(push: Push, where: { active?: true; except?: number | undefined } = {}) {
  const { except, ...which } = where
  const tabs = await browser.tabs.query({ url: PAGES, ...which })
  const ids = tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : id))
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, push)))
}

/** Puts the content scripts into tabs that were open before this version was: installed, updated or reloaded. */
export async function enterOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? []
  await Promise.allSettled(
    scripts.map(async ({ matches, js = [] }) => {
      const tabs = await browser.tabs.query({ url: matches, discarded: false })
      const ids = tabs.flatMap((tab) => tab.id ?? [])
      await Promise.allSettled(ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: js })))
    }),
  )
}

/** Where the build puts them; files of their own that no page can see. */
const OVERLAYS = { meet: 'src/content/overlay.js', calendar: 'src/content/calendar-overlay.js' } as const

/** `false`: the tab is gone, or no longer a page we may enter. */
export async function drawOverlayIn(tab: number | undefined, page: Page): Promise<boolean> {
  if (tab === undefined) return false
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [OVERLAYS[page]] })
    return true
  } catch {
    // Closed or gone elsewhere since it asked: there is nothing left to draw on.
    return false
  }
}
