import type { Circle } from '../clients/circle.ts'
import type { Policy } from '../policy/policy.ts'
import type { ExpectationsFact, InvoiceFact, ProjectFact } from './work-fact.ts'

export type {
  Day,
  ExpectationsCard,
  ExpectationsFact,
  InvoiceFact,
  PayDay,
  ProjectFact,
  ProjectTask,
} from './work-fact.ts'

/** Milliseconds since 1970-01-01 UTC. */
export type EpochMs = number

/** When something happened: no earlier than, no later than. `null` is "unknown on this side". */
export type Moment = readonly [earliest: EpochMs | null, latest: EpochMs | null]

export type SubjectKind =
  | 'meeting'
  | 'event'
  | 'client'
  | 'policy'
  | 'expectations'
  | 'project'
  | 'invoice'
  | 'boundary'

export type Subject = { readonly kind: SubjectKind; readonly id: string }

export type Source =
  | { readonly via: 'page'; readonly adapter: 'meet' | 'calendar'; readonly version: number }
  | { readonly via: 'feed' | 'hand' | 'import' }

export type Certainty = 'measured' | 'inferred' | 'manual' | 'imported'

export type Channel = 'meet' | 'phone' | 'in-person' | 'other'

/** Who somebody in the call is; `unknown` counts as the client only once the user says so. */
export type Role = 'client' | 'unknown' | 'colleague' | 'note-taker' | 'my-device'

export type Participant = {
  /** The page's own id of the device, or the email or name where there is none. */
  readonly key: string
  readonly name: string
  readonly role: Role
}

/** iCal UID and, for an instance of a series, its original start; moving an event changes neither. */
export type Occurrence = { readonly uid: string; readonly originalStartMs: EpochMs | null }

/** What a meeting came to. Only the user makes a no-show, a cancellation or a move. */
export type Outcome =
  | 'held'
  | 'no-show'
  | 'came-after-i-left'
  | 'late-cancellation'
  | 'late-move'
  | 'cancelled-in-time'
  | 'cancelled-by-me'
  | 'missed-by-me'
  | 'not-a-meeting'

export type ExcuseReason = 'emergency' | 'technical' | 'my-fault' | 'goodwill'

export type Favour = 'stayed-late' | 'moved' | 'other'

/** Why my presence in a call ended. `silence`: nobody ended it, the signs of life stopped. */
export type Leaving = 'left' | 'removed' | 'ended' | 'lone-timeout' | 'page-closed' | 'silence'

/** A `visit` is one unbroken presence of one tab in one call; two tabs in a call are two visits. */
export type MeetingFact =
  | {
      readonly kind: 'call-entered'
      readonly channel: Channel
      readonly code: string | null
      readonly title: string | null
    }
  | {
      readonly kind: 'schedule-set'
      readonly startMs: EpochMs
      readonly endMs: EpochMs | null
      readonly timeZone: string
    }
  | { readonly kind: 'met-with'; readonly client: string; readonly person: string | null }
  | { readonly kind: 'identified-as'; readonly occurrence: Occurrence; readonly client: string | null }
  | { readonly kind: 'same-as'; readonly meeting: string }
  | { readonly kind: 'i-knocked'; readonly visit: string }
  | { readonly kind: 'admitted'; readonly visit: string }
  | { readonly kind: 'i-arrived'; readonly visit: string; readonly signals: number }
  | { readonly kind: 'i-left'; readonly visit: string | null; readonly how: Leaving }
  /** `happenedAt` is the stretch of silence; an open end: not resumed. `there`: whether the user stayed in the call. */
  | { readonly kind: 'gap'; readonly visit: string; readonly there: boolean | null }
  /** `happenedAt` is a stretch in which I was in the call and nobody who counts as the client was. */
  | { readonly kind: 'alone'; readonly visit: string }
  | { readonly kind: 'they-knocked'; readonly who: Participant | null }
  | { readonly kind: 'they-arrived'; readonly who: Participant | null; readonly signals: number }
  | { readonly kind: 'they-left'; readonly who: Participant | null }
  | { readonly kind: 'participant-is'; readonly key: string; readonly role: Role }
  /** They told me, at `happenedAt`, that they would be this many minutes late. */
  | { readonly kind: 'notice-given'; readonly minutes: number }
  | { readonly kind: 'outcome-confirmed'; readonly outcome: Outcome }
  | { readonly kind: 'wait-confirmed'; readonly counted: boolean }
  /** Whose doing it was that the meeting was moved at short notice; `nobody`: agreed, or no matter. */
  | { readonly kind: 'move-answered'; readonly whose: 'theirs' | 'mine' | 'nobody' }
  | { readonly kind: 'excused'; readonly reason: ExcuseReason; readonly note: string | null }
  | { readonly kind: 'favour-given'; readonly what: Favour; readonly note: string | null }
  | { readonly kind: 'noted'; readonly text: string }

export type GuestResponse = 'accepted' | 'declined' | 'tentative' | 'needs-action'

export type Guest = {
  readonly email: string
  readonly name: string | null
  /** `null`: the source does not say. */
  readonly response: GuestResponse | null
}

/** An occurrence as a calendar shows it. */
export type CalendarEvent = {
  readonly occurrence: Occurrence
  readonly title: string
  readonly startMs: EpochMs
  readonly endMs: EpochMs | null
  /** IANA name. */
  readonly timeZone: string
  readonly allDay: boolean
  readonly place: string | null
  readonly meetCode: string | null
  /** Of another video service or a phone number, as it is written. */
  readonly link: string | null
  /** Email of who holds it; `null`: not said. */
  readonly organizer: string | null
  readonly guests: readonly Guest[]
}

/**
 * What a calendar showed. `happenedAt` is when it came to be so: no earlier than the last look that showed it otherwise
 * (`null`: never seen before), no later than the look that showed it.
 */
export type EventFact =
  | ({ readonly kind: 'event-seen' } & CalendarEvent)
  /** Not in the calendar any more; an instance left out of its series; marked as cancelled. */
  | {
      readonly kind: 'event-absent'
      readonly occurrence: Occurrence
      readonly why: 'gone' | 'excluded' | 'cancelled'
    }
  | { readonly kind: 'declined'; readonly occurrence: Occurrence; readonly email: string }

export type ClientFact =
  | {
      readonly kind: 'client-named'
      readonly name: string
      readonly emails: readonly string[]
      readonly domains: readonly string[]
      /** Names under which people of this client appear in calls. */
      readonly people: readonly string[]
    }
  | { readonly kind: 'clients-merged'; readonly into: string }
  | { readonly kind: 'boundary-set'; readonly how: 'note' | 'talk'; readonly text: string | null }
  /** Asked whether a note was sent or a talk held, the user said "not now". */
  | { readonly kind: 'boundary-put-off' }
  /** The user's own decision, with their reason; `wayBack`: what the client would have to do. */
  | {
      readonly kind: 'off-the-schedule-set'
      readonly off: boolean
      readonly reason: string | null
      readonly wayBack: readonly WayBack[]
    }
  | { readonly kind: 'way-back-kept'; readonly what: WayBack; readonly note: string | null }
  /** Which card they were told, by the id of the fact that wrote it. */
  | {
      readonly kind: 'expectations-told'
      readonly card: string
      readonly how: 'invitation' | 'proposal' | 'note' | 'talk'
    }

export type WayBack = 'prepay' | 'confirm-day-before'

/** Subject id `mine` is the general policy; a client's id is the policy for that client. In force from `happenedAt` on. */
export type PolicyFact = { readonly kind: 'policy-set'; readonly policy: Partial<Policy> }

/** Who, by name, is never the client; lists the user edits. Subject: policy `mine`. */
export type CircleFact = { readonly kind: 'circle-set'; readonly circle: Circle }

/** Undoes a fact recorded before it; itself retractable. */
export type Retraction = { readonly kind: 'retracts'; readonly fact: string }

export type FactBody =
  | MeetingFact
  | EventFact
  | ClientFact
  | ExpectationsFact
  | ProjectFact
  | InvoiceFact
  | PolicyFact
  | CircleFact
  | Retraction
export type FactKind = FactBody['kind']

export type Envelope = {
  readonly id: string
  /** The browser profile that recorded it. */
  readonly device: string
  readonly subject: Subject
  readonly happenedAt: Moment
  readonly recordedAt: EpochMs
  readonly schema: 1
  readonly source: Source
  readonly certainty: Certainty
}

export type Fact = Envelope & FactBody
export type FactOf<K extends FactKind> = Envelope & Extract<FactBody, { kind: K }>

/** What a page or a person reports; the background adds who recorded it and when. */
export type FactDraft = Omit<Envelope, 'device' | 'recordedAt' | 'schema'> & FactBody
