/** The one door to the WebExtension API. */
export { default as browser } from 'webextension-polyfill'
