import type { MeetingBrief } from '../messages/protocol.ts'
import type { CallCompany, OverlayActions, PageTrust } from '../overlay/state.ts'

/** What the overlay is told to draw. */
export type Shown = {
  readonly brief: MeetingBrief | null
  readonly pageTrust: PageTrust
  readonly company: CallCompany
  readonly presenting: boolean
}

/** The drawn overlay, as the watching script holds it. */
export type OverlayPort = { readonly show: (shown: Shown) => void; readonly toggle: () => void }

/** How the overlay script, which comes into the page second, finds the one that sent for it. */
export type Place = (draw: (actions: OverlayActions, signal: AbortSignal) => OverlayPort) => void

export const PLACE = 'hardStopPlace'

export type Slot = {
  readonly actions: OverlayActions
  readonly signal: AbortSignal
  /** Brings the overlay script into this page; `false`: it could not be asked for. */
  readonly summon: () => Promise<boolean>
}

const NOTHING: Shown = { brief: null, pageTrust: 'reads', company: 'unsure', presenting: false }

const isWorthDrawing = ({ brief, pageTrust }: Shown) => brief !== null || pageTrust !== 'reads'

/** Drawing is heavy and seldom needed: it is sent for when there is something to draw, and only then. */
export function createOverlaySlot({ actions, signal, summon }: Slot) {
  let shown = NOTHING
  let port: OverlayPort | null = null
  let summoned = false
  const place: Place = (draw) => {
    if (port || signal.aborted) return
    port = draw(actions, signal)
    port.show(shown)
  }
  Object.assign(globalThis, { [PLACE]: place })

  async function send() {
    if (summoned || port || !isWorthDrawing(shown)) return
    summoned = true
    // Asked for again with the next thing to show.
    summoned = await summon()
  }

  return {
    shown: (): Shown => shown,
    show(change: Partial<Shown>) {
      shown = { ...shown, ...change }
      if (port) port.show(shown)
      else void send()
    },
    toggle: () => port?.toggle(),
  }
}
