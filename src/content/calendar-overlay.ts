import { batch, effect } from '@preact/signals-core'
import { ask } from '../messages/ask.ts'
import { createCalendarState } from '../overlay/calendar/calendar-state.ts'
import { mountCalendarOverlay } from '../overlay/calendar/mount-calendar.tsx'
import { createOverlayState } from '../overlay/state.ts'
import { type Corner, keepCorner, readCorner } from '../ui/kept-corner.ts'
import { CALENDAR_PLACE, type CalendarPlace } from './calendar-slot.ts'
import { keepCurves } from './keep-curves.ts'
import { keepReach } from './keep-reach.ts'
import { keepWords } from './kept-words.ts'

const place = Reflect.get(globalThis, CALENDAR_PLACE) as CalendarPlace | undefined

place?.((sayings, signal) => {
  const state = createOverlayState(Date.now())
  const calendar = createCalendarState()
  // Nobody looks on in a lobby but the user, until they come.
  state.company.value = 'alone'
  const restoreCorner = async () => {
    state.corner.value = await readCorner()
  }
  void restoreCorner()
  const writeIn = keepWords(state.words, signal)
  keepCurves(state, (question) => ask('meeting/forecast', question), signal)
  keepReach(state, (question) => ask('meeting/reach', question), signal)
  const actions = { ...sayings, writeIn, moveTo: (corner: Corner) => void keepCorner(corner) }
  mountCalendarOverlay({ state, actions, calendar, calendarActions: sayings, signal })
  let told = false
  const dispose = effect(() => {
    if (state.hidden.value !== told) sayings.hide(state.hidden.value)
  })
  signal.addEventListener('abort', dispose)
  return {
    show: ({ brief, pageTrust, line, notice, hidden }) =>
      batch(() => {
        told = hidden
        state.brief.value = brief
        state.pageTrust.value = pageTrust
        state.hidden.value = hidden
        calendar.line.value = line
        calendar.notice.value = notice
      }),
  }
})
