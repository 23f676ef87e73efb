/** The door of the background, where a listener answers with a promise. */
export { default as browser } from 'webextension-polyfill'
