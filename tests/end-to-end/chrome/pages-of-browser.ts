import type { Browser, Page } from 'puppeteer-core'

export async function frontPage(browser: Browser): Promise<Page | undefined> {
  for (const page of await browser.pages())
    if ((await page.evaluate(() => document.visibilityState)) === 'visible') return page
  return undefined
}

/** On some systems a browser stays when its last window is closed. */
export function untilNoPageIsLeft(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve())
    browser.on('targetdestroyed', () => {
      // Where even asking fails the browser is going, and `disconnected` follows.
      browser.pages().then(
        (pages) => pages.length === 0 && resolve(),
        () => undefined,
      )
    })
  })
}
