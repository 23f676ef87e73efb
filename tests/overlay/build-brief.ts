import { DEFAULT_CIRCLE } from '../../src/domain/clients/circle.ts'
import type { Meeting } from '../../src/domain/meeting/meeting.ts'
import { deriveHardStop } from '../../src/domain/policy/hard-stop.ts'
import { DEFAULT_POLICY } from '../../src/domain/policy/policy.ts'
import type { Cover, MeetingBrief, Reach } from '../../src/messages/protocol.ts'

export const MINUTE = 60_000

/** 10:00 in the zone in which the tests run. */
export const START = new Date(2026, 10, 24, 10, 0).getTime()
export const END = START + 45 * MINUTE

const schedule: Meeting['schedule'] = { startMs: START, endMs: END, timeZone: 'Europe/Berlin', basis: 'calendar' }

/** I am in the call since two minutes before the start, and nobody else. */
export function buildBrief(meeting: Partial<Meeting> = {}, brief: Partial<MeetingBrief> = {}): MeetingBrief {
  const whole: Meeting = { ...WAITING, ...meeting }
  return {
    meeting: whole,
    client: { id: 'acme', name: 'Acme' },
    clientGuess: null,
    hardStop: whole.schedule && deriveHardStop(whole.schedule, whole.policy, null),
    history: { meetings: 3, late: 2, timeLostMs: 21 * MINUTE, myLate: 0 },
    circle: DEFAULT_CIRCLE,
    people: [],
    undoable: [],
    cover: COVER,
    ...brief,
  }
}

/** Two addresses, and three quarters of an hour from three in the afternoon of the next day. */
export const REACH: Reach = {
  emails: ['ada@acme.example', 'jo@acme.example'],
  slot: { startMs: START + 29 * 60 * MINUTE, endMs: END + 29 * 60 * MINUTE },
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
}

const LINE = { fromMs: START, text: '', name: '', due: false, status: '', alert: '' }
const WORDS = ['overlay', 'move', 'moveHow', 'reveal', 'revealHow', 'collapse', 'hide', 'hideHow', 'orphaned'] as const

/** The whole overlay has its own words. */
const COVER: Cover = {
  lines: [LINE],
  untilMs: null,
  asks: false,
  corner: 'top-end',
  language: 'en',
  direction: 'ltr',
  words: Object.fromEntries(WORDS.map((word) => [word, ''])) as Cover['words'],
}

const WAITING: Meeting = {
  id: 'm1',
  ids: ['m1'],
  occurrence: null,
  channel: 'meet',
  code: 'abc-defg-hij',
  title: null,
  clientId: 'acme',
  person: null,
  schedule,
  beganMs: START,
  policy: DEFAULT_POLICY,
  myArrival: [START - 2 * MINUTE, START - 2 * MINUTE],
  theirArrival: null,
  participants: [],
  theyAreHere: false,
  iAmHere: true,
  ended: null,
  endedHow: null,
  wait: null,
  clientLateMs: null,
  myLateMs: -2 * MINUTE,
  overrunMs: null,
  outcome: null,
  confirmed: false,
  questions: [],
  notice: null,
  offence: null,
  excused: null,
  favours: [],
  timeLostMs: 0,
  moves: 0,
  movedDays: 0,
  lastMove: null,
  lateMove: null,
  calledOff: null,
  noticeMs: null,
  note: null,
  evidence: [],
}

const cameAfter = (lateMs: number): Partial<Meeting> => ({
  theirArrival: [START + lateMs, START + lateMs],
  clientLateMs: lateMs,
  wait: {
    sinceMs: START,
    untilMs: START + lateMs,
    ms: lateMs,
    longestMs: lateMs,
    hasGap: false,
    wasAway: false,
    causeUnknown: false,
  },
  outcome: 'held',
  offence: lateMs > 5 * MINUTE ? 'late' : null,
})

/** They came this long after the start and are here. */
export const together = (lateMs: number): Partial<Meeting> => ({ ...cameAfter(lateMs), theyAreHere: true })

/** They came this long after the start; I left this long after the scheduled end. */
export const ended = (lateMs: number, overrunMs: number): Partial<Meeting> => ({
  ...cameAfter(lateMs),
  iAmHere: false,
  ended: [END + overrunMs, END + overrunMs],
  endedHow: 'left',
  overrunMs,
  confirmed: true,
})
