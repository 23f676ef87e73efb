import { build } from './build.js'
import { stackedChip } from './chips.js'
import { addDays, dayOf, daysFrom, keyOf, mondayOf, touches } from './time.js'

/** Weeks below each other. The cells bear no days: what stands beside them does. */
export function drawMonth(scene, day) {
  const first = mondayOf(`${day.slice(0, 7)}-01`)
  const weeks = daysFrom(first, 6).map((_, index) => daysFrom(addDays(first, index * 7), 7))
  return build(
    'div',
    {
      role: 'grid',
      class: 'month',
      'data-start-date-key': keyOf(first),
      'data-end-date-key': keyOf(addDays(first, 41)),
    },
    build(
      'div',
      { role: 'presentation' },
      weeks.map((days) => week(scene, days)),
    ),
  )
}

const week = (scene, days) =>
  build(
    'div',
    { role: 'row', class: 'week' },
    build(
      'div',
      { 'aria-hidden': 'true', class: 'targets' },
      days.map((day) => build('div', { 'data-dragsource-type': '8', 'data-datekey': keyOf(day) })),
    ),
    build(
      'div',
      { 'aria-hidden': 'true', class: 'numbers' },
      days.map((day) =>
        build('div', {}, build('h2', { 'aria-hidden': 'true', 'data-datekey': keyOf(day) }, day.slice(8))),
      ),
    ),
    build(
      'div',
      {},
      build(
        'div',
        { role: 'presentation', class: 'cells' },
        days.map((day) => cell(scene, day, days[0])),
      ),
    ),
  )

function cell(scene, day, first) {
  const events = scene.calendar.events.filter(
    (event) => touches(event, day) && (dayOf(event.start) === day || day === first),
  )
  const element = build(
    'div',
    { role: 'gridcell', tabindex: '0' },
    build(
      'div',
      { role: 'presentation' },
      events.map((event) => stackedChip(scene, event)),
    ),
  )
  element.addEventListener('click', () => scene.create(day))
  return element
}
