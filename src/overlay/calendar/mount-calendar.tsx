import { effect } from '@preact/signals-core'
import { render } from 'preact'
import controlStyles from '../../ui/controls.css?inline'
import tokens from '../../ui/tokens.css?inline'
import { t, wordsSpeech } from '../../ui/words.ts'
import { createControls } from '../controls.ts'
import frame from '../frame.css?inline'
import { createHost } from '../host.ts'
import type { Mounting } from '../mount.tsx'
import overlayStyles from '../overlay.css?inline'
import { keepConcealing } from '../revealing.ts'
import { Surface } from '../surface.tsx'
import { keepTicking } from '../ticking.ts'
import styles from './calendar.css?inline'
import type { CalendarActions, CalendarState } from './calendar-state.ts'
import { Glued } from './glued.tsx'
import { keepGlued } from './keep-glued.ts'
import { keepReachable } from './keep-reachable.ts'
import { shieldPage } from './shield.ts'

type CalendarMounting = Mounting & {
  readonly calendar: CalendarState
  readonly calendarActions: CalendarActions
}

/** Lays over a calendar what a call has, and what is said beside its events. */
export function mountCalendarOverlay({ state, actions, calendar, calendarActions, signal }: CalendarMounting): void {
  if (signal.aborted) return
  t('overlay_orphaned')
  const root = createHost(signal, [frame, tokens, overlayStyles, controlStyles, styles].join('\n'), wordsSpeech())
  const controls = createControls(state, actions, root)
  const { hidden } = state
  const line = () => (hidden.value ? null : calendar.line.value)
  const notice = () => (hidden.value ? null : calendar.notice.value)
  const dispose = effect(() =>
    render(
      <>
        {Surface(state, controls)}
        <Glued
          line={line()}
          notice={notice()}
          copied={state.copied.value}
          onCopy={controls.copy}
          actions={calendarActions}
        />
      </>,
      root,
    ),
  )
  const glued = root.querySelector<HTMLElement>('.glued')
  if (glued) {
    keepGlued(glued, () => (notice() ?? line())?.beside ?? null, signal)
    keepReachable(glued, signal)
  }
  shieldPage(root, '.glued', signal)
  keepTicking(state, signal)
  keepConcealing(state, root, signal)
  signal.addEventListener('abort', () => {
    dispose()
    render(null, root)
  })
}
