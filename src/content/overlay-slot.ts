import type { Cover, MeetingBrief } from '../messages/protocol.ts'
import { type CoverPress, type DrawnCover, drawCover } from '../overlay/cover.ts'
import { isWatched } from '../overlay/shown.ts'
import type { CallCompany, PageTrust } from '../overlay/state.ts'
import type { Speaking } from './overlay-actions.ts'

/** What the overlay is told to draw. */
export type Shown = {
  readonly brief: MeetingBrief | null
  readonly pageTrust: PageTrust
  readonly company: CallCompany
  readonly presenting: boolean
  /** What was seen or said last is not kept yet. */
  readonly unsaved: boolean
}

/** The drawn overlay, as the watching script holds it. */
export type OverlayPort = {
  readonly show: (shown: Shown) => void
  readonly toggle: () => void
  readonly press: (press: CoverPress) => void
}

/** What the overlay script is given to draw with. */
export type Stage = {
  readonly speaking: Speaking
  readonly signal: AbortSignal
  /** Where the cover is drawn, if it is. */
  readonly root: ShadowRoot | undefined
}

/** How the overlay script, which comes into the page second, finds the one that sent for it. */
export type Place = (draw: (stage: Stage) => OverlayPort) => void

export const PLACE = 'hardStopPlace'

export type Slot = {
  readonly speaking: Speaking
  readonly signal: AbortSignal
  /** Brings the overlay script into this page; `false`: it could not be asked for. */
  readonly summon: () => Promise<boolean>
}

const NOTHING: Shown = { brief: null, pageTrust: 'reads', company: 'unsure', presenting: false, unsaved: false }

const isWorthDrawing = ({ brief, pageTrust }: Shown) => brief !== null || pageTrust !== 'reads'

/** While others may see the screen this is all that is shown. */
const coverOf = ({ brief, ...onlookers }: Shown) => (brief && isWatched(brief, onlookers) ? brief.cover : null)

/**
 * Drawing is heavy and seldom needed: the overlay script is sent for when there is something to draw that the cover does
 * not say, and only then.
 */
export function createOverlaySlot({ speaking, signal, summon }: Slot) {
  let shown = NOTHING
  let port: OverlayPort | null = null
  let cover: DrawnCover | null = null
  let summoned = false
  let wanted = false
  let pressed: CoverPress | null = null

  const place: Place = (draw) => {
    if (port || signal.aborted) return
    port = draw({ speaking, signal, root: cover?.handOver() })
    port.show(shown)
    if (pressed) port.press(pressed)
  }
  Object.assign(globalThis, { [PLACE]: place })

  async function send() {
    if (summoned || port || !isWorthDrawing(shown)) return
    summoned = true
    // Asked for again with the next thing to show.
    summoned = await summon()
  }
  const want = (press: CoverPress | null) => {
    wanted = true
    pressed = press ?? pressed
    void send()
  }

  function drawCovered(said: Cover) {
    if (cover) cover.show(said)
    else cover = drawCover(said, { now: speaking.now, signal, onWanted: want })
  }

  return {
    shown: (): Shown => shown,
    show(change: Partial<Shown>) {
      shown = { ...shown, ...change }
      if (port) port.show(shown)
      else if (shown.pageTrust === 'orphaned') cover?.sayOrphaned()
      else {
        const said = coverOf(shown)
        if (said) drawCovered(said)
        else if (!shown.brief) cover?.show(null)
        if (wanted || !said) void send()
      }
    },
    toggle() {
      if (port) port.toggle()
      else if (cover && shown.brief) want('hide')
    },
  }
}
