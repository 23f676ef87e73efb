import { browser } from '../browser.ts'

browser.runtime.onMessage.addListener(() => undefined)
