import { type OpenTab, openTab } from './open-tab.ts'
import type { Session } from './session.ts'

declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<unknown> }
  action: { getBadgeText(of: object): Promise<string> }
  tabs: {
    query(of: { url: string }): Promise<readonly { id: number }[]>
    sendMessage(tab: number, message: unknown): Promise<unknown>
  }
}

/** A page of the extension that runs nothing of it, behind the others; opened when needed, since a reload closes it. */
export function openAsker(session: Session, origin: string) {
  let tab: OpenTab | null = null

  async function handle(): Promise<string> {
    const open = (await session.within('browser', (send) => send('WebDriver:GetWindowHandles'))) as string[]
    if (!tab || !open.includes(tab.handle)) tab = await openTab(session, `${origin}/manifest.json`, false)
    return tab.handle
  }

  return {
    ask: async (verb: string, question: unknown): Promise<unknown> =>
      session.call(
        { handle: await handle() },
        async (verb: string, ask: unknown) => {
          // A background that has just begun may not listen yet.
          for (let tries = 0; tries < 50; tries += 1) {
            const answer = await browser.runtime.sendMessage({ verb, ask }).catch(() => undefined)
            if (answer !== undefined) return answer
            await new Promise((resolve) => setTimeout(resolve, 100))
          }
          return undefined
        },
        verb,
        question,
      ),
    tellTabs: async (push: unknown): Promise<void> =>
      session.call(
        { handle: await handle() },
        async (push: unknown) => {
          const tabs = await browser.tabs.query({ url: 'https://*.google.com/*' })
          await Promise.allSettled(tabs.map(({ id }) => browser.tabs.sendMessage(id, push)))
        },
        push,
      ),
    badge: async (): Promise<string> => session.call({ handle: await handle() }, () => browser.action.getBadgeText({})),
  }
}
