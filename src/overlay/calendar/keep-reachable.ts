import { isRevealKey } from '../reveal-key.ts'

/** A bubble of the page keeps the focus to itself: the key that shows all leads out of it, to what is said beside it. */
export function keepReachable(box: HTMLElement, signal: AbortSignal): void {
  const reach = (event: KeyboardEvent) => {
    if (isRevealKey(event)) box.querySelector('button')?.focus({ preventScroll: true })
  }
  addEventListener('keydown', reach, { signal, capture: true })
}
