import { build } from './build.js'
import { scheduleChip } from './chips.js'
import { daysFrom, keyOf, touches } from './time.js'
import { dayText } from './words.js'

/** Days with something in them, below each other. */
export const drawSchedule = (scene, day) =>
  build(
    'div',
    { role: 'grid', class: 'schedule' },
    daysFrom(day, 14)
      .map((each) => [each, scene.calendar.events.filter((event) => touches(event, each))])
      .filter(([, events]) => events.length > 0)
      .map(([each, events]) =>
        build(
          'div',
          { role: 'rowgroup', 'data-datekey': keyOf(each) },
          build('h2', {}, dayText(scene.language, each, 'weekday')),
          events.map((event) => scheduleChip(scene, event)),
        ),
      ),
  )
