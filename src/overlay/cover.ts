import type { EpochMs } from '../domain/meeting/fact.ts'
import type { Cover, CoverLine } from '../messages/protocol.ts'
import tokens from '../ui/tokens.css?inline'
import frame from './frame.css?inline'
import { createHost } from './host.ts'
import { isRevealKey } from './reveal-key.ts'

/** What can be pressed before the whole overlay is there to do it. */
export type CoverPress = 'reveal' | 'resize' | 'hide'

export type Covering = {
  readonly now: () => EpochMs
  readonly signal: AbortSignal
  /** The whole overlay is wanted: a person turns to it and perhaps presses something, or the words have run out. */
  readonly onWanted: (press: CoverPress | null) => void
}

const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * Draws what `leaving-time.tsx` draws, node for node, without the overlay script: in most calls nothing else is ever
 * shown, and the whole overlay takes five times as long. That one draws over these same nodes when it comes, so that
 * neither focus nor half a click is lost.
 */
export function drawCover(first: Cover, { now, signal, onWanted }: Covering) {
  const life = new AbortController()
  const alive = { signal: AbortSignal.any([signal, life.signal]) }
  const { words } = first
  const root = createHost(signal, [frame, tokens].join('\n'), first)
  const timer = make('div', { role: 'timer' })
  const eye = iconButton('icon eye', 'eye', '', words.revealHow)
  const resize = iconButton('icon resize', 'minus', words.collapse, words.collapse)
  const hide = iconButton('icon', 'cross', words.hide, words.hideHow)
  const status = make('p', { role: 'status', class: 'unseen' })
  const alert = make('p', { role: 'alert', class: 'unseen' })
  const title = make('div', { class: 'title' }, timer)
  const section = make(
    'section',
    { class: 'panel', 'aria-label': words.overlay, 'data-slim': 'true' },
    make('header', {}, iconButton('icon handle', 'grip', words.move, words.moveHow), title, eye, resize, hide),
    status,
    alert,
  )
  let cover = first
  let waking: ReturnType<typeof setTimeout> | undefined

  function drawLine(line: CoverLine) {
    timer.setAttribute('aria-label', line.name)
    write(timer, line.text)
    write(status, line.status)
    write(alert, line.alert)
    mark(section, 'data-due', line.due)
  }

  function draw() {
    clearTimeout(waking)
    if (document.hidden || life.signal.aborted || signal.aborted) return
    const atMs = now()
    const line = cover.lines.findLast(({ fromMs }) => fromMs <= atMs) ?? cover.lines[0]
    drawLine(line)
    section.setAttribute('data-corner', cover.corner)
    eye.setAttribute('aria-label', cover.words.reveal)
    mark(eye, 'data-marked', cover.asks)
    const nextMs = cover.lines.find(({ fromMs }) => fromMs > atMs)?.fromMs ?? cover.untilMs
    if (nextMs === null) return
    if (nextMs <= atMs) onWanted(null)
    else waking = setTimeout(draw, Math.min(nextMs - atMs + 1, LONGEST_TIMER_MS))
  }

  function handOver() {
    clearTimeout(waking)
    life.abort()
    return root
  }

  const turn = () => onWanted(null)
  const reveal = (event: KeyboardEvent) => {
    if (!isRevealKey(event)) return
    event.preventDefault()
    onWanted('reveal')
  }

  root.append(section)
  section.addEventListener('pointerenter', turn, alive)
  section.addEventListener('focusin', turn, alive)
  eye.addEventListener('click', () => onWanted('reveal'), alive)
  resize.addEventListener('click', () => onWanted('resize'), alive)
  hide.addEventListener('click', () => onWanted('hide'), alive)
  addEventListener('keydown', reveal, { ...alive, capture: true })
  document.addEventListener('visibilitychange', draw, alive)
  signal.addEventListener('abort', () => clearTimeout(waking))
  draw()

  return {
    /** `null`: there is nothing to say any more, until there is again. */
    show(next: Cover | null) {
      clearTimeout(waking)
      if (next === null) return section.remove()
      cover = next
      if (!section.isConnected) root.append(section)
      draw()
    },
    /** The extension was replaced under this page: nothing more can be drawn than these words. */
    sayOrphaned() {
      handOver()
      title.replaceChildren(make('p', { role: 'status' }, words.orphaned))
      for (const gone of [eye, status, alert]) gone.remove()
      section.removeAttribute('data-due')
      hide.addEventListener('click', () => section.remove(), { signal })
    },
    /** Everything stays as it is drawn, for the whole overlay to draw over. */
    handOver,
  }
}

export type DrawnCover = ReturnType<typeof drawCover>

function make(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]) {
  const element = document.createElement(tag)
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '')
  element.append(...children)
  return element
}

const iconButton = (look: string, icon: string, label: string, hint: string) =>
  make('button', { type: 'button', class: look, 'aria-label': label, title: hint, 'data-icon': icon })

const mark = (element: Element, name: string, on: boolean) =>
  on ? element.setAttribute(name, 'true') : element.removeAttribute(name)

/** A live region speaks when it is written to, even the same words. */
function write(element: Element, text: string) {
  if (element.textContent !== text) element.textContent = text
}
