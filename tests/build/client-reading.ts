import { deriveCounters } from '../../src/domain/judgment/counters.ts'
import type { Decided } from '../../src/domain/judgment/decided.ts'
import { deriveHorizon } from '../../src/domain/judgment/horizon.ts'
import { judgeMeetings } from '../../src/domain/judgment/judge-meetings.ts'
import { decideNextStep } from '../../src/domain/judgment/next-step.ts'
import { decideStanding } from '../../src/domain/judgment/standing.ts'
import { deriveTimeLost } from '../../src/domain/judgment/time-lost.ts'
import type { Meeting } from '../../src/domain/meeting/meeting.ts'
import { DEFAULT_POLICY } from '../../src/domain/policy/policy.ts'
import type { ClientReading } from '../../src/popup/client/read-client.ts'
import { buildBrief } from '../overlay/build-brief.ts'
import { at, MINUTE } from './facts.ts'

export const NOW = at('12:00')
const DAY = 24 * 60 * MINUTE

/** A confirmed meeting of three quarters of an hour, so many days before `NOW`: held in time, unless it says otherwise. */
export function meetingAgo(days: number, meeting: Partial<Meeting> = {}): Meeting {
  const startMs = NOW - days * DAY
  const schedule = { startMs, endMs: startMs + 45 * MINUTE, timeZone: 'UTC', basis: 'calendar' as const }
  const held: Partial<Meeting> = {
    id: `m${String(1_000 - days)}`,
    ids: [`m${String(1_000 - days)}`],
    schedule,
    beganMs: startMs,
    outcome: 'held',
    confirmed: true,
    clientLateMs: 0,
    myLateMs: 0,
  }
  return buildBrief({ ...held, ...meeting }).meeting
}

export const noShowAgo = (days: number, meeting: Partial<Meeting> = {}): Meeting =>
  meetingAgo(days, { outcome: 'no-show', offence: 'no-show', clientLateMs: null, timeLostMs: 20 * MINUTE, ...meeting })

/** What the popup reads of Acme, whose meetings these are; earliest first. */
export function readingOf(
  meetings: readonly Meeting[],
  change: Partial<Decided> = {},
): Omit<ClientReading, 'recovery' | 'statement' | 'asksBoundary' | 'told'> {
  const decided: Decided = { offTheSchedule: null, boundaries: [], putOffsMs: [], ...change }
  const horizon = deriveHorizon(NOW, 'UTC')
  const judged = judgeMeetings(meetings)
  const standing = decideStanding(judged, horizon, { offTheSchedule: decided.offTheSchedule !== null })
  const judgedById = new Map(judged.map((each) => [each.meeting.id, each]))
  const named = {
    id: 'acme',
    name: 'Acme',
    emails: ['jo@acme.test'],
    domains: ['acme.test'],
    people: [],
    mergedFrom: [],
  }
  return {
    horizon,
    known: named,
    decided,
    standing,
    counters: deriveCounters(judged, horizon),
    nextStep: decideNextStep(standing, judged, decided, horizon),
    timeLost: deriveTimeLost(judged),
    terms: { general: DEFAULT_POLICY, own: DEFAULT_POLICY },
    meetings: meetings.toReversed().map((meeting) => ({ meeting, judged: judgedById.get(meeting.id) ?? null })),
  }
}
