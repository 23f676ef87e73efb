import type { Move } from '../events/moves.ts'
import type { Policy } from '../policy/policy.ts'
import type {
  Channel,
  EpochMs,
  ExcuseReason,
  Favour,
  Leaving,
  Moment,
  Occurrence,
  Outcome,
  Participant,
} from './fact.ts'

export type Schedule = {
  readonly startMs: EpochMs
  readonly endMs: EpochMs | null
  /** IANA name. */
  readonly timeZone: string
  readonly basis: 'hand' | 'calendar' | 'guess'
}

/** The time I was there, after the scheduled start, and they were not. */
export type Wait = {
  readonly sinceMs: EpochMs
  /** `null`: still waiting at the last fact. */
  readonly untilMs: EpochMs | null
  /** Length by the bound kindest to the client; `null` while it runs. Never below 0. */
  readonly ms: number | null
  /** Length by the other bound. */
  readonly longestMs: number | null
  /** Signs of life were missing for a part of it. */
  readonly hasGap: boolean
  /** I was out of the call for a part of it. */
  readonly wasAway: boolean
  /** I stood before their door; whose doing that was, only the user knows. */
  readonly causeUnknown: boolean
}

/** As far as the calendar goes, and not shown again since. */
export type CalledOff = {
  /** The event is gone, left out of its series or marked as cancelled; or everybody of the client's declined. */
  readonly why: 'gone' | 'excluded' | 'cancelled' | 'declined'
  readonly at: Moment
  /** They declined, or hold the event; a proposal, since anybody may have asked for it. `null`: nobody knows. */
  readonly byThem: boolean | null
}

/** What only the user can answer. */
export type Question =
  | 'who-was-it'
  | 'is-this-the-client'
  | 'when-was-it-planned'
  | 'did-they-come'
  | 'why-did-i-wait'
  | 'was-i-waiting'
  | 'who-called-it-off'
  | 'who-moved-it'

export type OffenceKind = 'late' | 'no-show' | 'late-cancellation' | 'late-move'

/** What the facts about one meeting come to. Holds nothing that depends on the present. */
export type Meeting = {
  readonly id: string
  /** All local ids united in it, sorted; `id` is the first. */
  readonly ids: readonly string[]
  readonly occurrence: Occurrence | null
  readonly channel: Channel
  readonly code: string | null
  readonly title: string | null
  readonly clientId: string | null
  readonly person: string | null
  readonly schedule: Schedule | null
  /** The scheduled start; where none is known my arrival, else when it was first recorded. Decides the policy in force. */
  readonly beganMs: EpochMs
  readonly policy: Policy
  readonly myArrival: Moment | null
  readonly theirArrival: Moment | null
  /** Everybody seen who may be the client, in order of arrival. */
  readonly participants: readonly Participant[]
  /** Someone who is or may be the client is in the call, as far as the facts go. */
  readonly theyAreHere: boolean
  /** I am in the call or in the room, as far as the facts go. */
  readonly iAmHere: boolean
  /** My last leaving; `null` while I am here. */
  readonly ended: Moment | null
  readonly endedHow: Leaving | null
  readonly wait: Wait | null
  /** Their arrival minus the scheduled start by the kindest bound, may be negative; `null`: unknown. */
  readonly clientLateMs: number | null
  readonly myLateMs: number | null
  /** My leaving minus the scheduled end, may be negative; `null`: unknown. */
  readonly overrunMs: number | null
  readonly outcome: Outcome | null
  /** Only confirmed meetings enter statistics. */
  readonly confirmed: boolean
  readonly questions: readonly Question[]
  readonly notice: { readonly minutes: number; readonly beforeStart: boolean } | null
  readonly offence: OffenceKind | null
  readonly excused: { readonly reason: ExcuseReason; readonly note: string | null } | null
  /** What I did for them beyond what was agreed. */
  readonly favours: readonly { readonly what: Favour; readonly note: string | null }[]
  /** The time the client cost me: the kindest wait, or the whole wait of a no-show. 0 where nothing counts. */
  readonly timeLostMs: number
  /** How often its start was changed. */
  readonly moves: number
  /** Over how many days of the calendar in all. */
  readonly movedDays: number
  readonly lastMove: Move | null
  /** The last one at shorter notice than the policy asks for, even by the kindest bound. */
  readonly lateMove: Move | null
  readonly calledOff: CalledOff | null
  /** How long before the start it was called off, else moved last, by the bound kindest to them; `null`: unknown. */
  readonly noticeMs: number | null
  readonly note: string | null
  /** Where the figures come from, in plain codes: `page:meet/1 measured`, `hand`, `import`. */
  readonly evidence: readonly string[]
}
