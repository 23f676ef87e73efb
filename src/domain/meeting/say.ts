import type { Channel, EpochMs, ExcuseReason, FactDraft, Favour, MeetingFact, Outcome, Role } from './fact.ts'

/**
 * What the user says of a meeting, as a fact made by hand: the one place that turns a click into a fact.
 * `id` is fresh for each click and kept for its retries; `atMs` is when it happened, not when it was said.
 */
export type Saying = { readonly id: string; readonly meeting: string; readonly atMs: EpochMs }

const byHand = ({ id, meeting, atMs }: Saying, body: MeetingFact): FactDraft => ({
  id,
  subject: { kind: 'meeting', id: meeting },
  happenedAt: [atMs, atMs],
  source: { via: 'hand' },
  certainty: 'manual',
  ...body,
})

/** Of a visit by hand, for meetings without a page: in person, by phone. */
const HAND_VISIT = 'by-hand'

export const sayCall = (said: Saying, channel: Channel, title: string | null) =>
  byHand(said, { kind: 'call-entered', channel, code: null, title })

export const sayIArrived = (said: Saying) => byHand(said, { kind: 'i-arrived', visit: HAND_VISIT, signals: 0 })

export const sayTheyArrived = (said: Saying) => byHand(said, { kind: 'they-arrived', who: null, signals: 0 })

export const sayILeft = (said: Saying) => byHand(said, { kind: 'i-left', visit: null, how: 'left' })

/** They were not there at `atMs`, whatever the page said. */
export const sayStillWaiting = (said: Saying) => byHand(said, { kind: 'alone', visit: HAND_VISIT })

export const sayTheyToldMe = (said: Saying, minutes: number) => byHand(said, { kind: 'notice-given', minutes })

export const sayOutcome = (said: Saying, outcome: Outcome) => byHand(said, { kind: 'outcome-confirmed', outcome })

export const sayWaitCounts = (said: Saying, counted: boolean) => byHand(said, { kind: 'wait-confirmed', counted })

export const sayMoveAnswered = (said: Saying, whose: 'theirs' | 'mine' | 'nobody') =>
  byHand(said, { kind: 'move-answered', whose })

export const sayExcused = (said: Saying, reason: ExcuseReason, note: string | null) =>
  byHand(said, { kind: 'excused', reason, note })

export const sayFavour = (said: Saying, what: Favour) => byHand(said, { kind: 'favour-given', what, note: null })

export const saySchedule = (said: Saying, startMs: EpochMs, endMs: EpochMs | null, timeZone: string) =>
  byHand(said, { kind: 'schedule-set', startMs, endMs, timeZone })

export const sayMetWith = (said: Saying, client: string, person: string | null) =>
  byHand(said, { kind: 'met-with', client, person })

export const sayWhoItIs = (said: Saying, key: string, role: Role) => byHand(said, { kind: 'participant-is', key, role })

export const sayNote = (said: Saying, text: string) => byHand(said, { kind: 'noted', text })

/** Takes a fact back; the retraction can itself be taken back. */
export const sayRetract = ({ id, meeting, atMs }: Saying, fact: string): FactDraft => ({
  id,
  subject: { kind: 'meeting', id: meeting },
  happenedAt: [atMs, atMs],
  source: { via: 'hand' },
  certainty: 'manual',
  kind: 'retracts',
  fact,
})
