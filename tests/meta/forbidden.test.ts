import { expect, test } from 'vitest'
import { sources, sourcesOf } from './sources.ts'

const MARKUP =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|document\.write)\b/
const CODE_FROM_TEXT = /\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/
const REQUESTS = /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/

const inGooglePages = sourcesOf('content', 'overlay', 'pages')

const placesOf = (pattern: RegExp, among: typeof sources) =>
  among.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('there is something to look at', () => {
  expect(inGooglePages.length).toBeGreaterThan(50)
})

test("nothing in Google's pages makes markup of text", () => {
  expect(placesOf(MARKUP, inGooglePages)).toEqual([])
})

test("nothing in Google's pages asks the network", () => {
  expect(placesOf(REQUESTS, inGooglePages)).toEqual([])
})

test('nothing anywhere makes code of text', () => {
  expect(placesOf(CODE_FROM_TEXT, sources)).toEqual([])
})
