// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MEET_PAGES } from '../../../tests/pages/meet-pages.ts'
import { readMeetPage } from './read-meet-page.ts'

const STORED = 'tests/pages/meet/'
const ROOM = '/abc-defg-hij'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const stored = (file: string) => parse(readFileSync(STORED + file, 'utf8'))
const LEAVE = '<button jsname="CQylAd"></button>'
const CHAT = '<button jsname="A5il2e" data-panel-id="2"></button>'

const chip = (count: string, avatars = 1) =>
  `<div jsname="ocqpFe" aria-labelledby="DPUxh-nav9Xe"><span id="DPUxh-nav9Xe">People</span><div>${count}</div>
   <span data-avatar-count="${avatars}"><b>3M</b></span></div>`

const tile = (device: string, name: string, mark = '') =>
  `<div jsname="E2KThb" data-participant-id="${device}">${mark}<span class="notranslate">${name}</span></div>`
const MINE = '<b jsname="nsKqzb"></b>'

const inCall = (...parts: string[]) => parse(LEAVE + CHAT + parts.join(''))

describe('a stored page', () => {
  for (const { file, path, says } of MEET_PAGES)
    test(`${file} reads as ${says.state} ${says.company}`, () => {
      expect(readMeetPage(stored(file), path)).toMatchObject(says)
    })
})

describe('the address', () => {
  test('outside a meeting is enough: the page is not looked at', () => {
    const page = stored('in-call-two-2026-08.html')
    for (const path of ['/', '/landing', '/new', '/whoops', '/abc-defg-hijk'])
      expect(readMeetPage(page, path)).toMatchObject({ state: 'landing', code: null, participants: [] })
  })

  test('names the code also with the mobile prefix', () => {
    expect(readMeetPage(inCall(), '/_meet/abc-defg-hij').code).toBe('abc-defg-hij')
  })

  test('of a nickname leaves the code to the page', () => {
    expect(readMeetPage(stored('in-call-two-2026-08.html'), '/lookup/garden').code).toBe('abc-defg-hij')
    expect(readMeetPage(parse('<p data-unresolved-meeting-id="garden">'), '/lookup/garden').code).toBeNull()
  })
})

describe('being in the call', () => {
  test('is not proved by Leave and the lone details button', () => {
    expect(readMeetPage(parse(`${LEAVE}<b jsname="A5il2e" data-panel-id="5">`), ROOM).state).toBe('knocking')
  })

  test('is doubtful when only the tiles of others speak for it', () => {
    const page = parse(LEAVE + tile('a', 'Vera Lind', MINE) + tile('b', 'Jon Acme'))
    expect(readMeetPage(page, ROOM).state).toBe('unknown')
  })

  test('is over when the page says so, whatever else is left of the call', () => {
    expect(readMeetPage(inCall('<p data-call-ended>', chip('1')), ROOM).state).toBe('ended')
  })

  test('is known by the icon when the button has lost its name', () => {
    expect(readMeetPage(parse(`<button><i>call_end</i></button>${CHAT}`), ROOM).state).toBe('in-call')
  })
})

describe('company', () => {
  test('one signal is not enough for "alone"', () => {
    expect(readMeetPage(inCall(tile('a', 'Vera Lind', MINE)), ROOM).company).toBe('unsure')
    expect(readMeetPage(inCall(chip('1', 0)), ROOM).company).toBe('unsure')
  })

  test('signals that contradict each other leave it open', () => {
    const tiles = tile('a', 'Vera Lind', MINE) + tile('b', 'Jon Acme')
    expect(readMeetPage(inCall(chip('1'), tiles), ROOM).company).toBe('unsure')
    expect(readMeetPage(inCall(chip('2', 1)), ROOM).company).toBe('unsure')
  })

  test('a letter of an avatar is no count', () => {
    expect(readMeetPage(inCall(chip('1')), ROOM).devices).toBe(1)
  })

  test('thousands are read with their separator', () => {
    expect(readMeetPage(inCall(chip('1,024', 4)), ROOM).devices).toBe(1024)
    expect(readMeetPage(inCall(chip('١٬٠٢٤', 4)), ROOM).devices).toBe(1024)
  })

  test('a hidden chip says nothing', () => {
    expect(readMeetPage(inCall(`<div style="display: none">${chip('1')}</div>`), ROOM).devices).toBeNull()
  })

  test('thumbnails outside the people chip prove company, never solitude', () => {
    expect(readMeetPage(inCall('<b data-avatar-count="2">'), ROOM).company).toBe('others')
    expect(readMeetPage(inCall(tile('a', 'V', MINE), '<b data-avatar-count="1">'), ROOM).company).toBe('unsure')
  })

  test('a namesake who does not explain the count is somebody else', () => {
    const tiles = tile('a', 'Vera Lind', MINE) + tile('b', 'Vera Lind')
    expect(readMeetPage(inCall(chip('3', 3), tiles), ROOM).company).toBe('others')
    expect(readMeetPage(inCall(chip('2', 2), tiles), ROOM).company).toBe('only-me')
  })

  test('two tiles that claim to be mine are both doubted', () => {
    const tiles = tile('a', 'Vera Lind', MINE) + tile('b', 'Jon Acme', MINE)
    expect(readMeetPage(inCall(chip('2', 2), tiles), ROOM)).toMatchObject({ company: 'others', myName: null })
  })
})

describe('names', () => {
  const nameOf = (name: string) => {
    const page = inCall(tile('a', 'Vera Lind', MINE), tile('b', name))
    return readMeetPage(page, ROOM).participants[0]?.name
  }

  test('are text, whatever they hold', () => {
    expect(nameOf('&lt;b&gt;Jon&lt;/b&gt; 👩‍👧')).toBe('<b>Jon</b> 👩‍👧')
  })

  test('are cut after a hundred characters', () => {
    expect(nameOf('😀'.repeat(5000))).toBe('😀'.repeat(100))
  })

  test('are not the names of icons', () => {
    expect(nameOf('more_vert')).toBe('')
  })
})

test('health tells which anchors answered', () => {
  const { health } = readMeetPage(inCall(), ROOM)
  expect(health).toMatchObject({ leave: true, chatButton: true, peopleChip: false, tile: false })
})
