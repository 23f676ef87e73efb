import { type Signal, signal } from '@preact/signals-core'
import type { Curves } from '../domain/judgment/forecast.ts'
import type { EpochMs, ExcuseReason, Outcome, Role } from '../domain/meeting/fact.ts'
import type { MeetingBrief, Reach } from '../messages/protocol.ts'
import { type Corner, FIRST_CORNER } from '../ui/kept-corner.ts'
import { type KeptWords, NOTHING_KEPT } from '../ui/own-words/kept-words.ts'
import type { Language } from '../wording/language.ts'
import type { InMeetingOccasion } from '../wording/occasions.ts'

/** `unreadable`: nothing answers, time it by hand. `orphaned`: the extension was updated under this tab. */
export type PageTrust = 'reads' | 'unsure' | 'unreadable' | 'orphaned'

/** `only-me`: others are there, all of them mine: a second device, a colleague, a note-taker. */
export type CallCompany = 'alone' | 'others' | 'only-me' | 'unsure'

/** The surface's only state: the content room writes the first six, the surface the rest. */
export type OverlayState = {
  readonly brief: Signal<MeetingBrief | null>
  readonly pageTrust: Signal<PageTrust>
  readonly company: Signal<CallCompany>
  readonly presenting: Signal<boolean>
  /** The background could not keep what it was told last. */
  readonly unsaved: Signal<boolean>
  /** When they come as a rule; `null`: not asked yet. */
  readonly curves: Signal<Curves | null>
  /** To whom words go, and the slot they may propose; `null`: not asked yet. */
  readonly reach: Signal<Reach | null>
  /** What the user chose and wrote about words. */
  readonly words: Signal<KeptWords>
  /** Steps once a second while the overlay can be seen, and not at all while the tab or the overlay is hidden. */
  readonly nowMs: Signal<EpochMs>
  readonly hidden: Signal<boolean>
  readonly collapsed: Signal<boolean>
  readonly corner: Signal<Corner>
  readonly revealed: Signal<boolean>
  readonly open: Signal<OpenForm>
  /** The words copied last; `done` is `false` where the browser refused. */
  readonly copied: Signal<{ readonly text: string; readonly done: boolean } | null>
  readonly wordsChosen: Signal<WordsChosen | null>
}

/** One at a time; `null`: none. */
export type OpenForm = 'told-me' | 'schedule' | 'client' | 'excuse' | null

/** Words that the user asked for; `insteadOf` those that were offered first, `null`: beside them. */
export type WordsChosen = { readonly occasion: InMeetingOccasion; readonly insteadOf: InMeetingOccasion | null }

export function createOverlayState(nowMs: EpochMs): OverlayState {
  return {
    brief: signal<MeetingBrief | null>(null),
    pageTrust: signal<PageTrust>('reads'),
    company: signal<CallCompany>('unsure'),
    presenting: signal(false),
    unsaved: signal(false),
    curves: signal<Curves | null>(null),
    reach: signal<Reach | null>(null),
    words: signal(NOTHING_KEPT),
    nowMs: signal(nowMs),
    hidden: signal(false),
    collapsed: signal(false),
    corner: signal(FIRST_CORNER),
    revealed: signal(false),
    open: signal<OpenForm>(null),
    copied: signal<{ text: string; done: boolean } | null>(null),
    wordsChosen: signal<WordsChosen | null>(null),
  }
}

/** What a person can say or ask for; each call is one trusted click or key. */
export type OverlayActions = {
  readonly iAmHere: () => void
  readonly iLeft: () => void
  readonly theyAreHere: () => void
  readonly stillWaiting: () => void
  readonly theyToldMe: (minutes: number, toldAtMs: EpochMs) => void
  readonly theyDidntCome: () => void
  /** The answer to "did they come?" once it is over. */
  readonly settleOutcome: (outcome: Outcome) => void
  readonly excuse: (reason: ExcuseReason, note: string | null) => void
  readonly setSchedule: (startMs: EpochMs, endMs: EpochMs | null) => void
  readonly setClient: (name: string, person: string | null) => void
  /** `key`: the participant's. */
  readonly sayWho: (key: string, role: Role) => void
  readonly answerWait: (counted: boolean) => void
  /** Takes back the newest of `brief.undoable`. */
  readonly undo: () => void
  /** To be remembered; `state.corner` is set already. */
  readonly moveTo: (corner: Corner) => void
  /** To be remembered for this client; `state.words` hears of it. */
  readonly writeIn: (client: string, language: Language) => void
  /** `false`: the browser refused, and the words are left to be selected by hand. */
  readonly copy: (text: string) => Promise<boolean>
}
