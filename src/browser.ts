import type { Browser } from 'webextension-polyfill'

/**
 * The one door to the WebExtension API, as the browser has it: asked for a promise, both give one. What a listener answers
 * with a promise, Chrome drops; so the background goes through its own door, with Mozilla's polyfill. Here that would cost
 * each Meet page 2 ms and a tenth of a megabyte, and the popup its share.
 */
export const browser = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Browser
