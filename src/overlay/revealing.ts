import { effect } from '@preact/signals-core'
import { isRevealKey } from './reveal-key.ts'
import type { OverlayState } from './state.ts'

const REVEALED_FOR_MS = 20_000

/** What was revealed hides again 20 s after it was last touched, and at once when somebody may have begun to look on. */
export function keepConcealing(state: OverlayState, root: ShadowRoot, signal: AbortSignal): void {
  const { revealed, hidden, company, presenting } = state
  let timer: ReturnType<typeof setTimeout> | undefined
  const conceal = () => {
    revealed.value = false
  }
  const wait = () => {
    clearTimeout(timer)
    if (revealed.peek()) timer = setTimeout(conceal, REVEALED_FOR_MS)
  }
  const toggle = (event: KeyboardEvent) => {
    if (!isRevealKey(event) || hidden.peek()) return
    event.preventDefault()
    revealed.value = !revealed.peek()
  }
  const disposals = [
    effect(() => {
      revealed.value satisfies boolean
      wait()
    }),
    effect(() => {
      void [company.value, presenting.value]
      conceal()
    }),
  ]
  addEventListener('keydown', toggle, { signal, capture: true })
  for (const type of ['pointerdown', 'keydown', 'input']) root.addEventListener(type, wait, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    for (const dispose of disposals) dispose()
  })
}
