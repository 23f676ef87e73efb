import type { Curves } from '../domain/judgment/forecast.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'
import { deriveReading, type Reading } from '../domain/meeting/reading.ts'
import type { MeetingBrief, Reach } from '../messages/protocol.ts'
import type { Corner } from '../ui/kept-corner.ts'
import type { KeptWords } from '../ui/own-words/kept-words.ts'
import type { Controls } from './controls.ts'
import { decideShown, isWatched, type Shown } from './shown.ts'
import type { OpenForm, OverlayState, PageTrust, WordsChosen } from './state.ts'

/** Plain values for one drawing of a meeting. */
export type View = {
  readonly brief: MeetingBrief
  readonly reading: Reading
  readonly now: EpochMs
  readonly curves: Curves | null
  readonly reach: Reach | null
  readonly trust: PageTrust
  readonly unsaved: boolean
  readonly shown: Shown
  readonly watched: boolean
  readonly revealed: boolean
  readonly small: boolean
  readonly corner: Corner
  readonly open: OpenForm
  readonly copied: { readonly text: string; readonly done: boolean } | null
  readonly words: KeptWords
  readonly wordsChosen: WordsChosen | null
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
    curves: state.curves.value,
    reach: state.reach.value,
    trust: state.pageTrust.value,
    unsaved: state.unsaved.value,
    shown: decideShown(brief, onlookers, revealed),
    watched: isWatched(brief, onlookers),
    revealed,
    small: state.collapsed.value,
    corner: state.corner.value,
    open: state.open.value,
    copied: state.copied.value,
    words: state.words.value,
    wordsChosen: state.wordsChosen.value,
    controls,
  }
}

/** No page shows when the user leaves a meeting in person or by phone. */
export const isLeftByHand = ({ brief: { meeting } }: View): boolean => meeting.channel !== 'meet' && meeting.iAmHere
