import type { EpochMs } from '../domain/meeting/fact.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import type { Controls } from './controls.ts'
import { deriveReading, type Reading } from './reading.ts'
import { decideShown, isWatched, type Shown } from './shown.ts'
import type { ContinueKind, Corner, OpenForm, OverlayState, PageTrust } from './state.ts'

/** Plain values for one drawing of a meeting. */
export type View = {
  readonly brief: MeetingBrief
  readonly reading: Reading
  readonly now: EpochMs
  readonly trust: PageTrust
  readonly shown: Shown
  readonly watched: boolean
  readonly revealed: boolean
  readonly small: boolean
  readonly corner: Corner
  readonly open: OpenForm
  readonly copied: { readonly text: string; readonly done: boolean } | null
  readonly continuing: ContinueKind | null
  readonly controls: Controls
}

export function deriveView(brief: MeetingBrief, state: OverlayState, controls: Controls): View {
  const onlookers = { company: state.company.value, presenting: state.presenting.value }
  const now = state.nowMs.value
  const revealed = state.revealed.value
  return {
    brief,
    reading: deriveReading(brief, now),
    now,
    trust: state.pageTrust.value,
    shown: decideShown(brief, onlookers, revealed),
    watched: isWatched(brief, onlookers),
    revealed,
    small: state.collapsed.value,
    corner: state.corner.value,
    open: state.open.value,
    copied: state.copied.value,
    continuing: state.continuing.value,
    controls,
  }
}
