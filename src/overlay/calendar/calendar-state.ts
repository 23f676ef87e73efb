import { type Signal, signal } from '@preact/signals-core'
import type { ClientBrief, FirstBrief } from '../../messages/protocol.ts'

/** What is said beside an event that is open. */
export type EventLine = {
  readonly clients: readonly ClientBrief[]
  /** It has no call to tell that I am there, and is about to be. */
  readonly canStart: boolean
  /** Those whom I meet there for the first time, with terms to set. */
  readonly firsts: readonly FirstBrief[]
  /** The bubble, beside which it is said. */
  readonly beside: Element
}

/** What is said while an event is being written. */
export type DraftNotice = {
  readonly clients: readonly ClientBrief[]
  /** `null`: what is written has the page to itself. */
  readonly beside: Element | null
}

/** What lies over a calendar besides the running meeting; the content room writes it. */
export type CalendarState = {
  readonly line: Signal<EventLine | null>
  readonly notice: Signal<DraftNotice | null>
}

export type CalendarActions = {
  /** The clock of the event that is open starts. */
  readonly startHere: () => void
  /** What was said of the event being written is not said again. */
  readonly dismissNotice: () => void
}

export const createCalendarState = (): CalendarState => ({
  line: signal<EventLine | null>(null),
  notice: signal<DraftNotice | null>(null),
})
