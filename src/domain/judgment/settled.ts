import type { Channel, EpochMs, Outcome } from '../meeting/fact.ts'
import type { Meeting, OffenceKind } from '../meeting/meeting.ts'
import type { Policy } from '../policy/policy.ts'

export type SettledOutcome = Extract<
  Outcome,
  'held' | 'no-show' | 'came-after-i-left' | 'late-cancellation' | 'late-move'
>

/** The part of a policy that judgments read, as it was frozen into the meeting. */
export type FrozenPolicy = Pick<Policy, 'onTimeMinutes' | 'graceMinutes' | 'overrunSpokenMinutes' | 'goodwill' | 'rate'>

/** What judgments need of a meeting that is confirmed and says something about the client. */
export type Settled = {
  /** The meeting's id; of two meetings at the same start it decides which comes first. */
  readonly id: string
  readonly clientId: string
  readonly channel: Channel
  readonly startMs: EpochMs
  readonly outcome: SettledOutcome
  readonly held: boolean
  readonly offence: OffenceKind | null
  /** Waived by the user. */
  readonly excused: boolean
  readonly noticeBeforeStart: boolean
  /** Late, and told me so only after the start. */
  readonly lateWithNoticeAfterStart: boolean
  /** By the bound kindest to the client. */
  readonly waitMs: number | null
  /** What the wait or the no-show cost me; 0 where nothing counts. */
  readonly timeLostMs: number
  /** My arrival minus the start, may be negative; `null`: unknown. */
  readonly myLateMs: number | null
  /** Their arrival minus the start by the kindest bound, may be negative; `null`: never or unknown. */
  readonly arrivedMs: number | null
  /** My leaving minus the start; `null`: unknown. */
  readonly leftMs: number | null
  /** My leaving minus the end, may be negative; `null`: unknown. */
  readonly overrunMs: number | null
  readonly policy: FrozenPolicy
}

const SETTLED: readonly (Outcome | null)[] = [
  'held',
  'no-show',
  'came-after-i-left',
  'late-cancellation',
  'late-move',
] satisfies SettledOutcome[]

const enters = (outcome: Outcome | null): outcome is SettledOutcome => SETTLED.includes(outcome)

/** `null`: not confirmed, not to be placed in time, or nothing that is theirs to answer for. */
export function toSettled(meeting: Meeting): Settled | null {
  const { clientId, schedule, outcome, offence, notice, ended } = meeting
  if (!meeting.confirmed || clientId === null || schedule === null || !enters(outcome)) return null
  const leftMs = ended?.[0] ?? ended?.[1] ?? null
  return {
    id: meeting.id,
    clientId,
    channel: meeting.channel,
    startMs: schedule.startMs,
    outcome,
    held: outcome === 'held',
    offence,
    excused: meeting.excused !== null,
    noticeBeforeStart: notice?.beforeStart === true,
    lateWithNoticeAfterStart: offence === 'late' && notice?.beforeStart === false,
    waitMs: meeting.wait?.ms ?? null,
    timeLostMs: meeting.timeLostMs,
    myLateMs: meeting.myLateMs,
    arrivedMs: meeting.clientLateMs,
    leftMs: leftMs === null ? null : leftMs - schedule.startMs,
    overrunMs: meeting.overrunMs,
    policy: meeting.policy,
  }
}
