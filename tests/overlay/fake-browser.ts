import { browser } from '../fake-browser.ts'

let translate = (text: string) => text

/** Draws every message of the real words through this: a longer language, another direction. */
export const speak = (as: (text: string) => string): void => {
  translate = as
}

const getMessage = (key: string, blanks: readonly string[] = []) => translate(browser.i18n.getMessage(key, blanks))

// webextension-polyfill takes a page with both for an extension's, and hands out the second as it is.
Object.assign(globalThis, {
  chrome: { runtime: browser.runtime },
  browser: { ...browser, i18n: { ...browser.i18n, getMessage } },
})
