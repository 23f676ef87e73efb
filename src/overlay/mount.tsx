import { effect } from '@preact/signals-core'
import { render } from 'preact'
import controlStyles from '../ui/controls.css?inline'
import tokens from '../ui/tokens.css?inline'
import { t, wordsSpeech } from '../ui/words.ts'
import { type Controls, createControls } from './controls.ts'
import frame from './frame.css?inline'
import { createHost } from './host.ts'
import styles from './overlay.css?inline'
import { keepConcealing } from './revealing.ts'
import type { OverlayActions, OverlayState } from './state.ts'
import { Surface } from './surface.tsx'
import { keepTicking } from './ticking.ts'

export type Mounting = {
  readonly state: OverlayState
  readonly actions: OverlayActions
  /** Its abortion takes the overlay off the page, with every timer and listener. */
  readonly signal: AbortSignal
  /** What the cover has drawn, to go on from. */
  readonly root?: ShadowRoot | undefined
}

/** Lays the overlay over the page. Never moves the focus; nothing is drawn while `state.hidden` or without a meeting. */
export function mountOverlay({ state, actions, signal, root = newRoot(signal) }: Mounting): Controls {
  // Asked while the browser still answers: once the extension is updated, this copy can ask no more.
  t('overlay_orphaned')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([styles, controlStyles].join('\n'))
  root.adoptedStyleSheets.push(sheet)
  const controls = createControls(state, actions, root)
  // One drawing for every change of what it read: components get plain values, and need no hooks.
  const dispose = effect(() => render(Surface(state, controls), root))
  keepTicking(state, signal)
  keepConcealing(state, root, signal)
  signal.addEventListener('abort', () => {
    dispose()
    render(null, root)
  })
  return controls
}

const newRoot = (signal: AbortSignal) => createHost(signal, [frame, tokens].join('\n'), wordsSpeech())
