import { browser } from '../browser.ts'
import type { Push } from '../messages/protocol.ts'

const MEET = 'https://meet.google.com/*'

/** Tells every Meet tab; those in another meeting ignore it, and a tab without our script has nothing to hear it with. */
export async function pushToMeetTabs(push: Push, where: { active?: true } = {}): Promise<void> {
  const tabs = await browser.tabs.query({ url: MEET, ...where })
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined ? [] : browser.tabs.sendMessage(tab.id, push))))
}

/** Puts the content script into Meet tabs that were open before this version was: installed, updated or reloaded. */
export async function enterOpenTabs(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? []
  const tabs = await browser.tabs.query({ url: MEET, discarded: false })
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: tab.id }, files }),
    ),
  )
}

/** Where the build puts it; a file of its own that no page can see. */
const OVERLAY = 'src/content/overlay.js'

/** `false`: the tab is gone, or no longer a page we may enter. */
export async function drawOverlayIn(tab: number | undefined): Promise<boolean> {
  if (tab === undefined) return false
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [OVERLAY] })
    return true
  } catch {
    // Closed or gone elsewhere since it asked: there is nothing left to draw on.
    return false
  }
}
