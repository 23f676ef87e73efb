import type { Circle } from '../domain/clients/circle.ts'
import type { EpochMs, FactDraft } from '../domain/meeting/fact.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { HardStop } from '../domain/policy/hard-stop.ts'

/** The client's record as one line: counted meetings only. */
export type ClientHistory = {
  readonly meetings: number
  readonly late: number
  readonly timeLostMs: number
  readonly myLate: number
}

/** All that the overlay draws from. Settled by the background; anything that depends on `now` is derived where it is drawn. */
export type MeetingBrief = {
  readonly meeting: Meeting
  readonly client: { readonly id: string; readonly name: string } | null
  /** Offered when the client is not known: the last one met under this code or name. */
  readonly clientGuess: { readonly id: string; readonly name: string } | null
  readonly hardStop: HardStop | null
  readonly history: ClientHistory | null
  /** Who is never the client, and the names known for this one: the page's reader needs both to tell roles. */
  readonly circle: Circle
  readonly people: readonly string[]
  /** Ids of the facts the user could take back, newest last. */
  readonly undoable: readonly string[]
}

export type Page = 'meet' | 'calendar'

/** Everything that may cross between contexts: who may ask, what is asked, what comes back. */
export type Protocol = {
  /** A Meet page is in a call (or knocks) under this code: which meeting is it? Opens one when there is none. */
  'call/enter': {
    from: 'meet'
    ask: { code: string; title: string | null; visit: string; atMs: EpochMs; timeZone: string }
    reply: MeetingBrief
  }
  /** Facts seen on a page or said in the overlay. Repeating one changes nothing. */
  'facts/append': {
    from: 'meet' | 'calendar' | 'extension'
    ask: { facts: FactDraft[] }
    reply: { brief: MeetingBrief | null }
  }
  /**
   * The visit is alive; at most every 15 s. `watchedSinceMs`: since when the page was watched without a break.
   * `aloneSinceMs`: since when nobody who may be the client is there; `null`: somebody is, or it cannot be seen.
   */
  'visit/alive': {
    from: 'meet'
    ask: { meeting: string; visit: string; atMs: EpochMs; watchedSinceMs: EpochMs; aloneSinceMs: EpochMs | null }
    reply: { brief: MeetingBrief | null }
  }
  /** Find or make the client of this name; the meeting is with them. */
  'meeting/with': {
    from: 'meet' | 'extension'
    ask: { meeting: string; name: string; person: string | null }
    reply: { brief: MeetingBrief | null }
  }
  /** There is something to draw in the asking tab: the overlay script is to be put into it. */
  'overlay/summon': { from: 'meet'; ask: Record<string, never>; reply: { entered: boolean } }
  'ledger/import': {
    from: 'extension'
    ask: { text: string }
    reply: { added: number; known: number; refused: number }
  }
  'ledger/erase-client': { from: 'extension'; ask: { client: string }; reply: { erased: number } }
}

/** Sent by the background to Meet tabs: the facts of a meeting changed elsewhere; the key that shows or hides the overlay. */
export type Push =
  | { readonly push: 'meeting/changed'; readonly brief: MeetingBrief }
  | { readonly push: 'overlay/toggle' }

export type Verb = keyof Protocol
export type Ask<V extends Verb> = Protocol[V]['ask']
export type Reply<V extends Verb> = Protocol[V]['reply']

/** Results travel as values; an error is a sentence code that the interface words. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string }
