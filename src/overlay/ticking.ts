import { computed, effect } from '@preact/signals-core'
import { decideShown } from './shown.ts'
import type { OverlayState } from './state.ts'

const SECOND = 1000
/** The small clock, and the leaving time, show minutes. */
const FOR_MINUTES_MS = 10 * SECOND

/** Keeps `nowMs` the time while somebody can see it; steps on the full second, so that no second is skipped. */
export function keepTicking(state: OverlayState, signal: AbortSignal): void {
  const { nowMs, hidden, collapsed } = state
  const showsMinutes = computed(() => {
    const brief = state.brief.value
    const onlookers = { company: state.company.value, presenting: state.presenting.value }
    return collapsed.value || (brief && decideShown(brief, onlookers, state.revealed.value) === 'leaving-time')
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = () => {
    clearTimeout(timer)
    if (signal.aborted || document.hidden || hidden.peek()) return
    const now = Date.now()
    nowMs.value = now
    const stepMs = showsMinutes.peek() ? FOR_MINUTES_MS : SECOND
    timer = setTimeout(tick, stepMs - (now % stepMs) + 1)
  }
  const dispose = effect(() => {
    // Read, so that opening the overlay draws the present moment at once.
    if (!hidden.value) void showsMinutes.value
    tick()
  })
  document.addEventListener('visibilitychange', tick, { signal })
  signal.addEventListener('abort', () => {
    dispose()
    clearTimeout(timer)
  })
}
