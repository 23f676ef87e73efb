import { createBubble } from './bubble.js'
import { build, button } from './build.js'
import { createQuickCreate, drawEditor, newEvent } from './draft.js'
import { drawColumns } from './grid.js'
import { drawMonth } from './month.js'
import { drawSchedule } from './schedule.js'
import { dayOf, daysFrom, idOf, mondayOf, textOf } from './time.js'
import { wordsOf } from './words.js'

const asked = new URLSearchParams(location.search)
const language = asked.get('lang') ?? 'en'
const words = wordsOf(language)
const MANY = Number(asked.get('chips') ?? 0)

document.documentElement.lang = language
document.documentElement.dir = words.direction

const main = build('div', { role: 'main' })
const hidden = (id, text) => build('div', { id }, text)
const info = build('div', { id: 'xUserInfo' })
info.style.display = 'none'
const bar = build('div', { class: 'bar' })
document.body.append(info, bar, main)

const scene = {
  language,
  words,
  calendar: { email: '', zone: 'UTC', events: [], drawings: 0 },
  open(event, chip) {
    quickCreate.close()
    bubble.open(event, chip)
  },
  create(day) {
    bubble.close()
    quickCreate.open(newEvent(day), main)
  },
  edit(event, isNew) {
    bubble.close()
    edited = { event, isNew: isNew === 'new' }
    go(`eventedit${isNew === 'new' ? '' : `/${idOf(event, scene.calendar.email)}`}`)
  },
  save(event) {
    scene.log(
      'saved',
      event.eventId,
      (event.guests ?? []).map(({ email }) => email),
    )
    void fetch('/stand-in/save', { method: 'POST', body: JSON.stringify(event) })
    edited = null
    go('week')
  },
  /** What was done, by this page's own clock. */
  log(what, of, guests = []) {
    const entry = { what, of, guests, atMs: Date.now() }
    void fetch('/stand-in/log', { method: 'POST', body: JSON.stringify(entry), keepalive: true })
  },
}
const bubble = createBubble(scene)
const quickCreate = createQuickCreate(scene)
let edited = null

/** `/calendar/u/0/r/week/2026/11/24`: the view, and a day of it; without one today. */
function place() {
  const [, after = ''] = /\/r\/(.+)$/.exec(location.pathname) ?? []
  const [view, ...rest] = after.split('/')
  const [year, month, day] = rest.map((part) => part.padStart(2, '0'))
  return { view: view || 'week', id: rest[0], day: day ? `${year}-${month}-${day}` : dayOf(textOf(Date.now())) }
}

function go(to) {
  history.pushState(null, '', `/calendar/u/0/r/${to}${location.search}`)
  draw()
}

/** More than anybody has, spread over a week. */
const many = (monday) =>
  Array.from({ length: MANY }, (_, index) => {
    const start = Date.parse(`${daysFrom(monday, 7)[index % 7]}T08:00Z`) + (Math.floor(index / 7) % 40) * 900_000
    const eventId = `many${String(index).padStart(22, '0')}`
    return { eventId, title: `Event ${index}`, start: textOf(start), end: textOf(start + 1_800_000) }
  })

const VIEWS = {
  day: { family: 'EVENT', key: 'DAY', period: 'day', draw: (shown, day) => drawColumns(shown, [day]) },
  week: {
    family: 'EVENT',
    key: 'WEEK',
    period: 'week',
    draw: (shown, day) => drawColumns(shown, daysFrom(mondayOf(day), 7)),
  },
  month: { family: 'EVENT', key: 'MONTH', period: 'month', draw: drawMonth },
  agenda: { family: 'SCHEDULE', key: 'AGENDA', period: null, draw: drawSchedule },
  eventedit: {
    family: 'EVENT_EDIT',
    key: 'EVENTEDIT',
    period: null,
    draw(shown, day, id) {
      const known = shown.calendar.events.find((event) => idOf(event, shown.calendar.email) === id)
      const event = edited?.event ?? known ?? newEvent(day)
      return drawEditor(scene, event, edited?.isNew ?? known === undefined)
    },
  },
}

function draw() {
  const { view, day, id } = place()
  const { family, key, period, draw: drawView } = VIEWS[view] ?? VIEWS.week
  document.body.setAttribute('data-viewfamily', family)
  document.body.setAttribute('data-viewkey', key)
  if (period === null) main.removeAttribute('data-period-type')
  else main.setAttribute('data-period-type', period)
  const { calendar } = scene
  const events = [...calendar.events, ...many(mondayOf(day))].toSorted((a, b) => a.start.localeCompare(b.start))
  main.replaceChildren(drawView({ ...scene, calendar: { ...calendar, events } }, day, id))
}

function drawBar() {
  const { email, zone } = scene.calendar
  info.replaceChildren(hidden('xUserEmail', email), hidden('xTimezone', zone), hidden('xUserLocale', language))
  bar.replaceChildren(
    button({ class: 'create' }, words.create, () => scene.create(place().day)),
    ...['day', 'week', 'month', 'agenda'].map((view) =>
      button({ class: view }, view, () => go(`${view}/${place().day.split('-').map(Number).join('/')}`)),
    ),
  )
}

function hear(calendar) {
  const isEditing = place().view === 'eventedit' && main.childElementCount > 0
  scene.calendar = calendar
  drawBar()
  if (!isEditing) draw()
}

const events = new EventSource('/stand-in/calendar')
events.addEventListener('message', ({ data }) => hear(JSON.parse(data)))
// A page that is kept for going back must not hold one of the browser's few connections.
addEventListener('pagehide', () => events.close())
addEventListener('popstate', draw)
document.addEventListener('pointerdown', ({ target }) => {
  if (!bubble.dialog.contains(target)) bubble.close()
})
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  bubble.close()
  quickCreate.close()
})

/** What Calendar does by itself, and no person presses. */
globalThis.standIn = { draw, go }
