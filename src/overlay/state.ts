import { type Signal, signal } from '@preact/signals-core'
import type { EpochMs, ExcuseReason, Outcome, Role } from '../domain/meeting/fact.ts'
import type { MeetingBrief } from '../messages/protocol.ts'

/** `unreadable`: nothing answers, time it by hand. `orphaned`: the extension was updated under this tab. */
export type PageTrust = 'reads' | 'unsure' | 'unreadable' | 'orphaned'

/** `only-me`: others are there, all of them mine: a second device, a colleague, a note-taker. */
export type CallCompany = 'alone' | 'others' | 'only-me' | 'unsure'

/** `start` and `end` follow the direction of the words. */
export type Corner = 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end'

/** The surface's only state: the content room writes the first four, the surface the rest. */
export type OverlayState = {
  readonly brief: Signal<MeetingBrief | null>
  readonly pageTrust: Signal<PageTrust>
  readonly company: Signal<CallCompany>
  readonly presenting: Signal<boolean>
  /** Steps once a second while the overlay can be seen, and not at all while the tab or the overlay is hidden. */
  readonly nowMs: Signal<EpochMs>
  readonly hidden: Signal<boolean>
  readonly collapsed: Signal<boolean>
  readonly corner: Signal<Corner>
  readonly revealed: Signal<boolean>
  readonly open: Signal<OpenForm>
  /** The words copied last; `done` is `false` where the browser refused. */
  readonly copied: Signal<{ readonly text: string; readonly done: boolean } | null>
  readonly continuing: Signal<ContinueKind | null>
}

/** One at a time; `null`: none. */
export type OpenForm = 'told-me' | 'schedule' | 'client' | 'excuse' | null

export type ContinueKind = 'phone' | 'my-office' | 'another-slot'

export function createOverlayState(nowMs: EpochMs): OverlayState {
  return {
    brief: signal<MeetingBrief | null>(null),
    pageTrust: signal<PageTrust>('reads'),
    company: signal<CallCompany>('unsure'),
    presenting: signal(false),
    nowMs: signal(nowMs),
    hidden: signal(false),
    collapsed: signal(false),
    corner: signal<Corner>('top-end'),
    revealed: signal(false),
    open: signal<OpenForm>(null),
    copied: signal<{ text: string; done: boolean } | null>(null),
    continuing: signal<ContinueKind | null>(null),
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
  /** `false`: the browser refused, and the words are left to be selected by hand. */
  readonly copy: (text: string) => Promise<boolean>
}
