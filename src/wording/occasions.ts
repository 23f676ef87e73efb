import type { BlanksOf } from './blanks.ts'

/** How words reach somebody; `calendar` proposes a slot. */
export type Way = 'say' | 'message' | 'mail' | 'calendar'

export type Subject = 'our-meeting' | 'continuing' | 'working-together' | 'thank-you'

/** What there can be words for, and what they may speak of. */
export type OccasionTraits = BlanksOf & {
  /** Who reads it; the user reads it to know what to say. */
  readonly reader: 'client' | 'myself'
  readonly ways: readonly Way[]
  /** Of the mail. */
  readonly subject: Subject
}

const NAMES = ['client', 'person', 'me'] as const
const said = { reader: 'client', ways: ['say', 'message'], subject: 'our-meeting', longest: 500 } as const
const note = { reader: 'client', ways: ['message', 'mail'], subject: 'our-meeting', longest: 800 } as const
const proposal = { ...note, ways: ['message', 'mail', 'calendar'] } as const
const letter = { reader: 'client', ways: ['mail', 'message'], subject: 'our-meeting', longest: 1_500 } as const
const rebooking = { ...letter, ways: ['mail', 'message', 'calendar'] } as const

/** Needed over the call itself, while time runs. */
export const IN_MEETING = {
  'link-ready': { ...note, must: ['link'], given: ['leave'], maybe: NAMES },
  'short-note': { ...note, must: ['leave'], given: [], maybe: [...NAMES, 'link', 'waited'] },
  'offer-phone': { ...note, must: ['leave'], given: ['waited'], maybe: [...NAMES, 'link', 'phone'] },
  'leaving-note': { ...proposal, must: ['waited'], given: ['leave'], maybe: [...NAMES, 'next', 'link', 'phone'] },
  'late-opening': { ...said, must: ['left', 'length'], given: ['leave'], maybe: [...NAMES, 'late'] },
  'end-warning': { ...said, must: ['left'], given: ['leave'], maybe: NAMES },
  'end-last-warning': { ...said, must: ['left'], given: ['leave'], maybe: NAMES },
  'end-now': { ...said, must: ['leave'], given: [], maybe: [...NAMES, 'next'] },
  leaving: { ...said, must: ['leave'], given: [], maybe: [...NAMES, 'next'] },
  'continue-phone': {
    ...proposal,
    subject: 'continuing',
    must: ['leave'],
    given: [],
    maybe: [...NAMES, 'next', 'phone'],
  },
  'continue-office': {
    ...proposal,
    subject: 'continuing',
    must: ['leave'],
    given: [],
    maybe: [...NAMES, 'next', 'office'],
  },
  'continue-slot': {
    ...proposal,
    subject: 'continuing',
    must: ['leave'],
    given: [],
    maybe: [...NAMES, 'next', 'link'],
  },
} as const satisfies Record<string, OccasionTraits>

const OTHERS = ['person', 'me'] as const
const REPEATED = ['date', 'times', 'since'] as const

/** Needed when there is time to think. */
export const AFTERWARDS = {
  'no-show-first': {
    ...rebooking,
    must: ['date'],
    given: ['client', 'start'],
    maybe: [...OTHERS, 'next', 'waited', 'phone'],
  },
  'no-show-repeated': {
    ...rebooking,
    must: REPEATED,
    given: ['client', 'start'],
    maybe: [...OTHERS, 'next', 'waited', 'phone'],
  },
  'late-cancellation-first': {
    ...rebooking,
    must: ['date'],
    given: ['client', 'start', 'notice'],
    maybe: [...OTHERS, 'next'],
  },
  'late-cancellation-repeated': {
    ...rebooking,
    must: [...REPEATED, 'notice'],
    given: ['client', 'start'],
    maybe: [...OTHERS, 'next'],
  },
  'late-move-first': {
    ...rebooking,
    must: ['date'],
    given: ['client', 'start', 'notice'],
    maybe: [...OTHERS, 'next'],
  },
  'late-move-repeated': {
    ...rebooking,
    must: [...REPEATED, 'notice'],
    given: ['client', 'start'],
    maybe: [...OTHERS, 'next'],
  },
  'call-script': {
    reader: 'myself',
    ways: ['say'],
    subject: 'our-meeting',
    longest: 1_500,
    must: ['client'],
    given: [],
    maybe: [...OTHERS, 'date', 'next', 'times', 'count', 'meetings', 'since', 'notice', 'phone'],
  },
  'pattern-talk': {
    ...said,
    ways: ['say'],
    longest: 1_000,
    must: ['count', 'meetings', 'since'],
    given: ['client'],
    maybe: [...OTHERS, 'lost', 'notice'],
  },
  'thank-you': { ...letter, subject: 'thank-you', must: ['meetings'], given: ['client'], maybe: OTHERS },
  expectations: {
    ...letter,
    subject: 'working-together',
    ways: ['mail', 'message', 'say'],
    must: [],
    given: ['client'],
    maybe: [...OTHERS, 'notice', 'grace', 'date', 'start', 'phone'],
  },
  'confirm-day-before': {
    ...letter,
    must: ['date', 'start'],
    given: ['client'],
    maybe: [...OTHERS, 'link', 'phone'],
  },
  'off-the-schedule': {
    ...letter,
    subject: 'working-together',
    must: ['way'],
    given: ['client'],
    maybe: [...OTHERS, 'count', 'meetings', 'since', 'phone'],
  },
} as const satisfies Record<string, OccasionTraits>

export type InMeetingOccasion = keyof typeof IN_MEETING
export type AfterwardsOccasion = keyof typeof AFTERWARDS
export type Occasion = InMeetingOccasion | AfterwardsOccasion

export const OCCASIONS: Readonly<Record<Occasion, OccasionTraits>> = { ...IN_MEETING, ...AFTERWARDS }

export const isOccasion = (name: string): name is Occasion => Object.hasOwn(OCCASIONS, name)
