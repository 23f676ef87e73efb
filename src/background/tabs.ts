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
