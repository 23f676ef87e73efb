import { effect } from '@preact/signals-core'
import { placeBeside } from './place-beside.ts'

/** A bubble that is put up, dragged or scrolled tells nobody where it goes: it is asked each frame until it rests. */
const AT_REST_FRAMES = 30
const STIRRING = ['scroll', 'wheel', 'keydown', 'pointerup', 'transitionend', 'animationend'] as const
const NARROWEST = 280
const EDGES = 16

/**
 * Keeps `box` beside what `besideNow` says, as wide as that is; where it says `null` the box is where its style puts it.
 * Follows a signal that `besideNow` reads.
 */
export function keepGlued(box: HTMLElement, besideNow: () => Element | null, signal: AbortSignal): void {
  let beside: Element | null = null
  let frame: number | null = null
  let restedFor = 0
  let last = ''

  const place = (thing: Element) => {
    const rect = thing.getBoundingClientRect()
    const width = Math.min(Math.max(NARROWEST, rect.width), innerWidth - EDGES)
    const size = { width, height: box.getBoundingClientRect().height }
    const { left, top } = placeBeside(rect, size, { width: innerWidth, height: innerHeight })
    return { left: `${left}px`, top: `${top}px`, inlineSize: `${width}px` }
  }
  const look = () => {
    frame = null
    if (beside === null) return
    const style = place(beside)
    const now = JSON.stringify(style)
    restedFor = now === last ? restedFor + 1 : 0
    if (now !== last) Object.assign(box.style, style)
    last = now
    if (restedFor < AT_REST_FRAMES) frame = requestAnimationFrame(look)
  }
  const stir = () => {
    restedFor = 0
    if (beside !== null) frame ??= requestAnimationFrame(look)
  }
  const resized = new ResizeObserver(stir)
  const restyled = new MutationObserver(stir)
  const leave = () => {
    resized.disconnect()
    restyled.disconnect()
    if (frame !== null) cancelAnimationFrame(frame)
    frame = null
  }
  const dispose = effect(() => {
    leave()
    beside = besideNow()
    if (beside === null) {
      last = ''
      Object.assign(box.style, { left: '', top: '', inlineSize: '' })
      return
    }
    for (const each of [beside, box]) resized.observe(each)
    restyled.observe(beside, { attributeFilter: ['style', 'class'] })
    look()
  })
  for (const type of STIRRING) document.addEventListener(type, stir, { signal, capture: true, passive: true })
  document.addEventListener('pointermove', ({ buttons }) => buttons !== 0 && stir(), { signal, capture: true })
  addEventListener('resize', stir, { signal })
  signal.addEventListener('abort', () => {
    dispose()
    leave()
  })
}
