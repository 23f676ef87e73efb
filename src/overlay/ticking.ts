import { effect } from '@preact/signals-core'
import type { OverlayState } from './state.ts'

const SECOND = 1000
/** The small clock shows minutes. */
const WHILE_COLLAPSED_MS = 10 * SECOND

/** Keeps `nowMs` the time while somebody can see it; steps on the full second, so that no second is skipped. */
export function keepTicking({ nowMs, hidden, collapsed }: OverlayState, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = () => {
    clearTimeout(timer)
    if (signal.aborted || document.hidden || hidden.peek()) return
    const now = Date.now()
    nowMs.value = now
    const stepMs = collapsed.peek() ? WHILE_COLLAPSED_MS : SECOND
    timer = setTimeout(tick, stepMs - (now % stepMs) + 1)
  }
  const dispose = effect(() => {
    // Read, so that opening the overlay draws the present moment at once.
    if (!hidden.value) collapsed.value satisfies boolean
    tick()
  })
  document.addEventListener('visibilitychange', tick, { signal })
  signal.addEventListener('abort', () => {
    dispose()
    clearTimeout(timer)
  })
}
