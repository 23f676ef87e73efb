import { build, button } from './build.js'
import { createDialog, guestItem } from './dialog.js'
import { dayOf, idOf, isAllDay } from './time.js'
import { clocksText, dayText } from './words.js'

/** Guests and calls come later than the rest, and whoever has put something among the rows loses it then. */
const LOADED_MS = 800

export function createBubble(scene) {
  const rows = build('div', { class: 'rows' })
  const card = build('div', { id: 'xDetDlg', 'data-actions-expanded': 'false' }, rows)
  const bubble = createDialog(card)
  bubble.dialog.setAttribute('aria-labelledby', 'rAECCd')
  let event = null
  let loading = 0
  let own = new Set()

  function draw(isLoaded) {
    const { words } = scene
    const foreign = [...rows.querySelectorAll('*')].filter((element) => !own.has(element)).length
    const drawn = [
      build(
        'div',
        {},
        button({ 'aria-label': words.edit }, '✎', () => scene.edit(event)),
        button({ id: 'xDetDlgCloseBu', 'aria-label': words.close }, '✕', close),
      ),
      when(scene, event),
      ...(isLoaded ? later(scene, event) : []),
    ]
    rows.replaceChildren(...drawn)
    own = new Set(rows.querySelectorAll('*'))
    if (foreign > 0) scene.log('stripped', String(foreign))
  }

  function close() {
    clearTimeout(loading)
    if (bubble.isOpen()) scene.log('closed', event.eventId)
    bubble.close()
  }

  return {
    open(opened, beside) {
      clearTimeout(loading)
      event = opened
      rows.replaceChildren()
      card.setAttribute('data-eventid', idOf(event, scene.calendar.email))
      draw(false)
      bubble.openBeside(beside)
      loading = setTimeout(() => draw(true), LOADED_MS)
      scene.log('opened', event.eventId)
    },
    close,
    dialog: bubble.dialog,
  }
}

function when({ language }, event) {
  const [first, last] = [dayOf(event.start), dayOf(event.end)]
  const days = [...new Set([first, last])].map((day) => dayText(language, day, 'weekday'))
  const clocks = isAllDay(event) ? [] : [build('span', {}, '⋅'), build('span', {}, clocksText(language, event))]
  return build(
    'div',
    { id: 'xDetDlgWhen' },
    build('span', { id: 'rAECCd', role: 'heading' }, event.title),
    build('div', {}, build('span', {}, days.join(' – ')), clocks),
    event.repeats ? build('div', {}, event.repeats) : null,
  )
}

function later({ words, calendar }, { place, meetCode, guests = [], description }) {
  const meet = `https://meet.google.com/${meetCode}`
  return [
    meetCode ? build('div', {}, build('a', { href: meet }, meet)) : null,
    place ? build('div', { role: 'button' }, build('div', { id: 'xDetDlgLoc', 'data-text': place }, place)) : null,
    guests.length === 0 ? null : build('div', { id: 'xDetDlgAtt' }, `${guests.length} ${words.guests}`),
    guests.length === 0
      ? null
      : build(
          'div',
          { role: 'tree' },
          guests.map((guest) => guestItem(guest, labelOf(words, guest))),
        ),
    description ? build('div', { id: 'xDetDlgDesc' }, description) : null,
    build('div', { id: 'xDetDlgCal' }, calendar.email),
  ].filter((row) => row !== null)
}

const labelOf = (words, { email, name, response, organizer }) =>
  [name ?? email, response ? words[response] : null, organizer ? words.organizer : null]
    .filter((word) => word !== null)
    .join(', ')
