// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { createProbe } from '../probe.ts'
import { ANCHORS } from './anchors.ts'
import { readWhere } from './read-where.ts'

function read(html: string, jslog = '') {
  document.body.innerHTML = `<div id="card">${html}</div>`
  const card = document.body.firstElementChild as Element
  card.setAttribute('jslog', jslog)
  return readWhere(createProbe(document, ANCHORS), card, card)
}
const link = (href: string) => `<a href="${href}"></a>`
const place = (text: string) => `<p id="xDetDlgLoc" data-text="${text}"></p>`
const described = (html: string) => `<p id="xDetDlgDesc">${html}</p>`
const MEET = link('https://meet.google.com/abc-defg-hij?authuser=0')
const OTHER_MEET = link('https://www.google.com/url?q=https://meet.google.com/zzz-zzzz-zzz&sa=D')
const ZOOM = 'https://lind.zoom.us/j/1?pwd=2'
const NOTHING = { place: null, meetCode: null, link: null }
const IN_MEET = { ...NOTHING, meetCode: 'abc-defg-hij' }

test.each([
  ['a Meet call', MEET, IN_MEET],
  ['one whose description names another', MEET + described(OTHER_MEET), IN_MEET],
  ['one that only a description names', described(OTHER_MEET), NOTHING],
  ['two Meet calls', MEET + link('https://meet.google.com/zzz-zzzz-zzz'), NOTHING],
  ['what only begins like a code', link('https://meet.google.com/abc-defg-hijk'), NOTHING],
  ['a place', place('1 Example Street'), { ...NOTHING, place: '1 Example Street' }],
  ['a place and a Meet call', place('Room 5') + MEET, { ...IN_MEET, place: 'Room 5' }],
  ['a Meet call as its place', place('https://meet.google.com/abc-defg-hij'), IN_MEET],
  ['another service as its place', place(ZOOM), { ...NOTHING, link: ZOOM }],
  ['another service in its description', described(link(ZOOM)), { ...NOTHING, link: ZOOM }],
  ['the same beside a Meet call', MEET + described(link(ZOOM)), IN_MEET],
  ['a telephone as its place', place('+41 44 123 45 67'), { ...NOTHING, link: '+41 44 123 45 67' }],
  ['a telephone to press', link('tel:+41441234567'), { ...NOTHING, link: 'tel:+41441234567' }],
  ['a page that is no call', link('https://zoom.us.evil.example/j/1'), NOTHING],
])('%s', (_, html, where) => {
  expect(read(html)).toEqual(where)
})

test('the code in the log of the card is the last resort', () => {
  const log = '35389; 2:["fence1","vera@lind.test",0,"abc-defg-hij"]'
  expect(read('', log)).toEqual(IN_MEET)
  expect(read(link('https://meet.google.com/zzz-zzzz-zzz'), log).meetCode).toBe('zzz-zzzz-zzz')
})
