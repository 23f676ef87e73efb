import { expect, it } from 'vitest'
import type { Runtime } from 'webextension-polyfill'
import { identifySender } from './sender.ts'

const ID = 'hard-stop'
const HOME = 'chrome-extension://hard-stop/'
const tab = { incognito: false } as Runtime.MessageSender['tab'] & object
const meet = { id: ID, url: 'https://meet.google.com/abc-defg-hij', frameId: 0, tab }

it.each<[string, Runtime.MessageSender, string | null]>([
  ['a Meet page', meet, 'meet'],
  ['a Calendar page', { ...meet, url: 'https://calendar.google.com/calendar/u/0/r' }, 'calendar'],
  ['the popup', { id: ID, url: `${HOME}src/popup/index.html` }, 'extension'],
  ['another extension', { ...meet, id: 'somebody-else' }, null],
  ['no extension at all', { url: meet.url, frameId: 0, tab }, null],
  ['another site', { ...meet, url: 'https://evil.example/meet.google.com' }, null],
  ['a site that begins like Meet', { ...meet, url: 'https://meet.google.com.evil.example/' }, null],
  ['Meet without encryption', { ...meet, url: 'http://meet.google.com/abc-defg-hij' }, null],
  ['Meet on another port', { ...meet, url: 'https://meet.google.com:8443/abc-defg-hij' }, null],
  ['a frame in a Meet page', { ...meet, frameId: 3 }, null],
  ['a page without a tab', { id: ID, url: meet.url, frameId: 0 }, null],
  ['a private window', { ...meet, tab: { ...tab, incognito: true } }, null],
  ['about:blank', { ...meet, url: 'about:blank' }, null],
  ['no address', { id: ID, frameId: 0, tab }, null],
  ['an address that is none', { ...meet, url: 'meet' }, null],
  ['another extension’s page', { id: ID, url: 'chrome-extension://somebody-else/popup.html' }, null],
])('%s is %#', (_, sender, asker) => {
  expect(identifySender(sender, ID, HOME)).toBe(asker)
})
