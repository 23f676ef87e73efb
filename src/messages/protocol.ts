import type { Circle } from '../domain/clients/circle.ts'
import type { Slot } from '../domain/events/busy-slots.ts'
import type { PageEvent } from '../domain/events/page-event.ts'
import type { Curves } from '../domain/judgment/forecast.ts'
import type { NextStep } from '../domain/judgment/next-step.ts'
import type { StandingName } from '../domain/judgment/standing.ts'
import type { EpochMs, FactDraft, Occurrence, WayBack } from '../domain/meeting/fact.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { HardStop } from '../domain/policy/hard-stop.ts'

/** The client's record as one line: counted meetings only. */
export type ClientHistory = {
  readonly meetings: number
  readonly late: number
  readonly timeLostMs: number
  readonly myLate: number
}

/** What is shown and said while others may see the screen, from a moment on until the next line's. */
export type CoverLine = {
  readonly fromMs: EpochMs
  readonly text: string
  readonly name: string
  readonly due: boolean
  readonly status: string
  readonly alert: string
}

/**
 * All that the page draws by itself while others may see the screen, in finished words: there the makers of formats cost
 * more than everything else together.
 */
export type Cover = {
  /** Earliest first, at least one. */
  readonly lines: readonly [CoverLine, ...CoverLine[]]
  /** How long the last one holds; `null`: for good. */
  readonly untilMs: EpochMs | null
  /** Something waits to be answered behind it. */
  readonly asks: boolean
  /** Where the overlay was left. */
  readonly corner: 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end'
  /** Of its words. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Readonly<
    Record<
      'overlay' | 'move' | 'moveHow' | 'reveal' | 'revealHow' | 'collapse' | 'hide' | 'hideHow' | 'orphaned',
      string
    >
  >
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
  readonly cover: Cover
}

/** What words about a meeting need to be taken to its client. */
export type Reach = {
  /** None: no address is known. */
  readonly emails: readonly string[]
  /** The next free time, as long as the meeting was to be; `null`: none, or no calendar is known. */
  readonly slot: Slot | null
  /** IANA name; the slot is shown in it. */
  readonly timeZone: string
}

/** What a calendar says beside an event with this client: the count of the last 12 months, and what follows from it. */
export type ClientBrief = {
  readonly id: string
  readonly name: string
  readonly meetings: number
  readonly late: number
  readonly medianWaitMs: number | null
  readonly standing: StandingName
  readonly nextStep: NextStep
  /** Off the schedule: why, and what would bring them back. */
  readonly offBecause: string | null
  readonly wayBack: readonly WayBack[]
}

/** Whose first meeting an event is, on record or not, and the card they should hear, in finished words. */
export type FirstBrief = { readonly client: string | null; readonly name: string; readonly words: string }

/** An event with known clients; `key` is its occurrence's. */
export type EventMark = { readonly key: string; readonly clients: readonly ClientBrief[] }

/** A calendar's secret address, of which only the end is ever shown. */
export type FeedStatus = {
  readonly id: string
  readonly masked: string
  readonly lastGoodMs: EpochMs | null
  readonly asOfMs: EpochMs | null
  readonly events: number
  /** Entries that could not be read. */
  readonly broken: number
  /** A code that the interface words; `null`: the last look succeeded. */
  readonly fault: string | null
}

export type Page = 'meet' | 'calendar'

/** Everything that may cross between contexts: who may ask, what is asked, what comes back. */
export type Protocol = {
  /**
   * A Meet page is in a call (or knocks) under this code: which meeting is it? Opens one when there is none. To enter is
   * the first sign of life of `visit`; `null`: somebody asks by hand, and no presence begins.
   */
  'call/enter': {
    from: 'meet'
    ask: { code: string; title: string | null; visit: string | null; atMs: EpochMs }
    reply: MeetingBrief
  }
  /**
   * Facts seen on a page or said in the overlay. Repeating one changes nothing. Answered as soon as they are on disk; what
   * the meeting has become is told to every tab after that.
   */
  'facts/append': {
    from: 'meet' | 'calendar' | 'extension'
    ask: { facts: FactDraft[] }
    reply: Record<string, never>
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
    from: 'meet' | 'calendar' | 'extension'
    ask: { meeting: string; name: string; person: string | null }
    reply: { brief: MeetingBrief | null }
  }
  /** When the client of this meeting came to others, and when all clients did: asked while they are awaited. */
  'meeting/forecast': { from: 'meet' | 'calendar'; ask: { meeting: string }; reply: { curves: Curves } }
  /** To whom words about this meeting go, and the slot that they may propose: asked while there are any. */
  'meeting/reach': { from: 'meet' | 'calendar'; ask: { meeting: string }; reply: { reach: Reach } }
  /** There is something to draw in the asking tab: the overlay script is to be put into it. */
  'overlay/summon': { from: 'meet' | 'calendar'; ask: Record<string, never>; reply: { entered: boolean } }
  /** Which of the events on a calendar's page are with somebody known. */
  'calendar/marks': { from: 'calendar'; ask: { occurrences: Occurrence[] }; reply: { marks: EventMark[] } }
  /** An event was opened on the page, with all that it says of itself. */
  'calendar/seen': {
    from: 'calendar'
    ask: { event: PageEvent; myEmail: string | null; atMs: EpochMs }
    reply: { mark: EventMark; canStart: boolean; firsts: readonly FirstBrief[] }
  }
  /** An event is being written: who of its guests is known. */
  'calendar/guests': { from: 'calendar'; ask: { emails: string[] }; reply: { clients: ClientBrief[] } }
  /** I am where this event takes place: its clock starts. */
  'event/here': { from: 'calendar' | 'extension'; ask: { key: string; atMs: EpochMs }; reply: { brief: MeetingBrief } }
  /** The running meeting that no page of a call can show: in person, by phone. */
  'meeting/by-hand': { from: 'calendar'; ask: Record<string, never>; reply: { brief: MeetingBrief | null } }
  'feed/list': { from: 'extension'; ask: Record<string, never>; reply: { feeds: FeedStatus[] } }
  'feed/add': { from: 'extension'; ask: { address: string }; reply: { feeds: FeedStatus[] } }
  'feed/remove': { from: 'extension'; ask: { id: string }; reply: { feeds: FeedStatus[] } }
  /** Looks at once, as far as the calendar's patience allows. */
  'feed/refresh': { from: 'extension'; ask: Record<string, never>; reply: { feeds: FeedStatus[] } }
  'ledger/import': {
    from: 'extension'
    ask: { text: string }
    reply: { added: number; known: number; refused: number }
  }
  /** Whoever asks has the ledger opened, and mended if it must be. */
  'ledger/check': { from: 'extension'; ask: Record<string, never>; reply: Record<string, never> }
  'ledger/erase-client': { from: 'extension'; ask: { client: string }; reply: { erased: number } }
}

/** Sent by the background to the tabs of Google's pages: the facts of a meeting changed elsewhere; the key that shows or hides the overlay. */
export type Push =
  | { readonly push: 'meeting/changed'; readonly brief: MeetingBrief }
  | { readonly push: 'overlay/toggle' }

export type Verb = keyof Protocol
export type Ask<V extends Verb> = Protocol[V]['ask']
export type Reply<V extends Verb> = Protocol[V]['reply']

/** Results travel as values; an error is a sentence code that the interface words. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string }
