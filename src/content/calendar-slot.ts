import type { MeetingBrief } from '../messages/protocol.ts'
import type { CalendarActions, DraftNotice, EventLine } from '../overlay/calendar/calendar-state.ts'
import type { OverlayActions, PageTrust } from '../overlay/state.ts'

/** What is drawn over a calendar. */
export type CalendarShown = {
  readonly brief: MeetingBrief | null
  readonly pageTrust: PageTrust
  readonly line: EventLine | null
  readonly notice: DraftNotice | null
  readonly hidden: boolean
}

export type CalendarPort = { readonly show: (shown: CalendarShown) => void }

export type CalendarSayings = OverlayActions &
  CalendarActions & {
    /** The person put all of it away, or back. */
    readonly hide: (hidden: boolean) => void
  }

/** How the drawing script, which comes into the page second, finds the one that sent for it. */
export type CalendarPlace = (draw: (sayings: CalendarSayings, signal: AbortSignal) => CalendarPort) => void

export const CALENDAR_PLACE = 'hardStopCalendarPlace'

type CalendarSlot = {
  readonly sayings: CalendarSayings
  readonly signal: AbortSignal
  /** Brings the drawing script into this page; `false`: it could not be asked for. */
  readonly summon: () => Promise<boolean>
}

const NOTHING: CalendarShown = { brief: null, pageTrust: 'reads', line: null, notice: null, hidden: false }

const isWorthDrawing = ({ brief, line, notice, hidden }: CalendarShown) =>
  !hidden && (brief !== null || line !== null || notice !== null)

/** Most looks at a calendar need no drawing but the marks: the script for it is sent for when something is to be said. */
export function createCalendarSlot({ sayings, signal, summon }: CalendarSlot) {
  let shown = NOTHING
  let port: CalendarPort | null = null
  let summoned = false
  const place: CalendarPlace = (draw) => {
    if (port || signal.aborted) return
    port = draw(sayings, signal)
    port.show(shown)
  }
  Object.assign(globalThis, { [CALENDAR_PLACE]: place })

  async function send() {
    if (summoned || !isWorthDrawing(shown)) return
    summoned = true
    // Asked for again with the next thing to show.
    summoned = await summon()
  }

  return {
    shown: (): CalendarShown => shown,
    show(change: Partial<CalendarShown>) {
      shown = { ...shown, ...change }
      if (port) port.show(shown)
      else void send()
    },
  }
}
