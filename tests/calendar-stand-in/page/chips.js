import { build } from './build.js'
import { idOf, isAllDay, minutesOf } from './time.js'
import { clockText, sentence } from './words.js'

const HOUR_PX = 40

const forEars = ({ language, words, calendar }, event) =>
  build('div', { class: 'ears' }, sentence(language, words, event, calendar.email))

/** In a column: where it stands says when it is. */
export function timedChip(scene, event, place, places) {
  const id = idOf(event, scene.calendar.email)
  const chip = build(
    'div',
    { role: 'button', tabindex: '0', class: 'chip', 'data-eventchip': '', 'data-eventid': id },
    forEars(scene, event),
    build('div', { 'aria-hidden': 'true' }, build('span', {}, event.title)),
    build('div', { 'aria-hidden': 'true', class: 'handle', 'data-eventid': id, 'data-dragsource-type': '3' }),
  )
  const length = Math.max(20, minutesOf(event.end) - minutesOf(event.start))
  chip.style.top = `${(minutesOf(event.start) / 60) * HOUR_PX}px`
  chip.style.height = `${(length / 60) * HOUR_PX - 2}px`
  chip.style.insetInlineStart = `${(100 * place) / places}%`
  chip.style.width = `${100 / places}%`
  return opening(scene, event, chip)
}

/** In a month, and above the columns where it lasts all day. */
export function stackedChip(scene, event) {
  const chip = build(
    'div',
    {
      class: 'stacked',
      'data-eventchip': '',
      'data-stacked-layout-chip-container': 'true',
      'data-eventid': idOf(event, scene.calendar.email),
    },
    build(
      'div',
      { role: 'button', tabindex: '0', 'data-stacked-layout-chip': 'true' },
      build(
        'span',
        { 'aria-hidden': 'true' },
        isAllDay(event) ? null : build('span', {}, clockText(scene.language, event.start), ' '),
        build('span', {}, event.title),
      ),
      forEars(scene, event),
    ),
  )
  return opening(scene, event, chip)
}

/** In the schedule: a label is all that the ears have. */
export function scheduleChip(scene, event) {
  const { language, words, calendar } = scene
  const chip = build(
    'div',
    {
      role: 'button',
      tabindex: '0',
      class: 'line',
      'data-eventid': idOf(event, calendar.email),
      'aria-label': sentence(language, words, event, calendar.email),
    },
    build('span', { 'aria-hidden': 'true' }, isAllDay(event) ? words.allDay : clockText(language, event.start)),
    build('span', { 'aria-hidden': 'true' }, event.title),
  )
  return opening(scene, event, chip)
}

function opening(scene, event, chip) {
  chip.addEventListener('click', (click) => {
    click.stopPropagation()
    scene.open(event, chip)
  })
  return chip
}
