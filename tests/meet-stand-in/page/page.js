import { build, button } from './build.js'
import { controls, drawCall } from './call.js'
import { wordsOf } from './words.js'

const ME = 'Vera Lind'
const asked = new URLSearchParams(location.search)
const language = asked.get('lang') ?? 'en'
const words = wordsOf(language)
const codeOf = () => /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})$/.exec(location.pathname)?.[1] ?? null

document.documentElement.lang = language
document.documentElement.dir = words.direction

/** What the person at this browser has done; who else is there is the room's. */
let state = asked.get('state') ?? (codeOf() ? 'green-room' : 'landing')
let room = { title: '', guests: [], knocking: [], door: 'open', ended: false, removed: 0, presenting: false }
let events = null
let removedBefore = 0

/** The truth, by this page's own clock. */
function log(what, of = null) {
  const entry = { what, of, code: codeOf(), atMs: Date.now() }
  void fetch('/stand-in/log', { method: 'POST', body: JSON.stringify(entry), keepalive: true })
}

function enter(next) {
  if (next === 'in-call' && state !== 'in-call') log('i-joined')
  if (next === 'knocking') log('i-knocked')
  if (state === 'in-call' && next !== 'in-call') log('i-left')
  state = next
  draw()
}

const join = () => enter(room.door === 'closed' ? 'knocking' : 'in-call')

function exitHall() {
  return [
    build('div', { 'data-in-call': 'true' }),
    build('div', { 'data-call-ended': 'true' }),
    build('h1', { jsname: 'r4nke' }, words.left),
    button({ jsname: 'W6suGc' }, words.rejoin, join),
    build(
      'div',
      { jsname: 'WIVZEd' },
      button({}, words.home, () => location.assign('/')),
    ),
  ]
}

const DRAWINGS = {
  landing: () => [build('section', { jsname: 'n39Uf' }, build('h1', {}, 'Meet'))],
  strange: () => [build('main', {}, build('p', {}, '?'))],
  'green-room': () => [
    build('h1', { jsname: 'r4nke' }, room.title),
    button({ jsname: 'hw0c9', 'data-is-muted': 'false' }, ''),
    button({ jsname: 'psRWwc', 'data-is-muted': 'false' }, ''),
    build('div', { jsname: 'Qx7uuf' }, button({}, room.door === 'closed' ? words.ask : words.join, join)),
  ],
  knocking: () => [
    build('p', {}, words.asking),
    build(
      'div',
      {},
      controls(words, [], () => enter('ended')),
    ),
  ],
  'in-call': () => [
    drawCall({
      ...room,
      language,
      words,
      me: ME,
      without: (asked.get('without') ?? '').split(','),
      leave: () => enter('ended'),
    }),
  ],
  ended: exitHall,
}

function draw() {
  const root = build('c-wiz', { 'data-unresolved-meeting-id': codeOf() ?? '' }, DRAWINGS[state]())
  document.querySelector('#stage').replaceChildren(root)
  document.title = room.title === '' ? 'Meet' : `Meet – ${room.title}`
}

function hear(next) {
  const known = new Set(room.guests.map((guest) => guest.key))
  const there = new Set(next.guests.map((guest) => guest.key))
  const wasInside = state === 'in-call'
  const came = next.guests.filter((guest) => !known.has(guest.key))
  const left = room.guests.filter((guest) => !there.has(guest.key))
  const knocked = next.knocking.filter((who) => !room.knocking.some(({ key }) => key === who.key))
  room = next
  draw()
  if (wasInside) {
    for (const guest of came) log('guest-came', guest.name)
    for (const guest of left) log('guest-left', guest.name)
    for (const guest of knocked) log('guest-knocked', guest.name)
    if (next.ended || next.removed > removedBefore) enter('ended')
  }
  if (state === 'knocking' && next.door === 'open') enter('in-call')
  removedBefore = next.removed
}

function listen() {
  events?.close()
  events = null
  const code = codeOf()
  if (code === null) return
  events = new EventSource(`/stand-in/rooms/${code}`)
  events.addEventListener('message', ({ data, lastEventId }) => {
    hear(JSON.parse(data))
    void fetch(`/stand-in/heard/${lastEventId}`, { method: 'POST' })
  })
}

// A page that is kept for going back must not hold one of the browser's few connections.
addEventListener('pagehide', () => events?.close())

/** What Meet does by itself, and no person presses. */
globalThis.standIn = {
  /** To another call in the same tab, without loading a page. */
  jumpTo(code) {
    if (state === 'in-call') log('i-left')
    history.pushState(null, '', `/${code}`)
    room = { ...room, guests: [], knocking: [] }
    listen()
    state = 'in-call'
    draw()
    log('i-joined')
  },
  state: () => state,
  code: codeOf,
}

draw()
listen()
