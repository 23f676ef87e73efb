import { build } from './build.js'
import { stackedChip, timedChip } from './chips.js'
import { dayOf, isAllDay, keyOf, touches } from './time.js'
import { dayText } from './words.js'

/** Days side by side, as the day and the week view have them. */
export function drawColumns(scene, days) {
  const events = scene.calendar.events
  const wholeDays = days.map((day) =>
    build(
      'div',
      { role: 'gridcell', tabindex: '-1' },
      events.filter((event) => isAllDay(event) && startsIn(event, day, days)).map((event) => stackedChip(scene, event)),
    ),
  )
  const columns = days.map((day, index) => column(scene, day, index, events))
  return build(
    'div',
    { role: 'grid', class: 'grid', 'data-start-date-key': keyOf(days[0]), 'data-end-date-key': keyOf(days.at(-1)) },
    build(
      'div',
      { role: 'row' },
      days.map((day) => build('div', { role: 'columnheader' }, dayText(scene.language, day, 'weekday'))),
    ),
    build('div', { role: 'row', class: 'whole', 'data-dragsource-type': '8' }, wholeDays),
    build('div', { role: 'row', class: 'columns', 'data-dragsource-type': '4' }, columns),
  )
}

/** On the first of its days that is in sight. */
const startsIn = (event, day, days) => touches(event, day) && (dayOf(event.start) === day || day === days[0])

function column(scene, day, index, events) {
  const own = events.filter((event) => !isAllDay(event) && dayOf(event.start) === day)
  const places = Math.max(1, Math.min(4, own.length))
  const cell = build(
    'div',
    { role: 'gridcell', 'data-column-index': String(index), 'data-datekey': keyOf(day) },
    build(
      'div',
      { role: 'presentation' },
      own.map((event, at) => timedChip(scene, event, at % places, places)),
    ),
  )
  cell.addEventListener('click', () => scene.create(day))
  return cell
}
