import type { Company } from './company.ts'
import { ofKind, prevailing } from './effective.ts'
import type { Fact, Outcome } from './fact.ts'
import type { Meeting, OffenceKind, Question, Schedule, Wait } from './meeting.ts'
import type { Presence } from './presence.ts'

const MINUTE = 60_000

/** What the parts of a meeting come to before anything is concluded from them. */
export type Parts = {
  readonly clientId: string | null
  readonly schedule: Schedule | null
  readonly policy: Meeting['policy']
  readonly presence: Presence
  readonly company: Company
  readonly wait: Wait | null
  /** What the calendar shows, at what notice. */
  readonly calledOff: 'late' | 'in-time' | null
  /** The calendar shows a move at short notice. */
  readonly movedLate: boolean
}

export type Conclusion = Pick<
  Meeting,
  'outcome' | 'confirmed' | 'questions' | 'notice' | 'offence' | 'excused' | 'timeLostMs'
>

/** Nothing unfavourable is concluded without the user; what was seen by two signals confirms itself. */
export function concludeMeeting(facts: readonly Fact[], parts: Parts): Conclusion {
  const said = prevailing(ofKind(facts, 'outcome-confirmed'))?.outcome ?? null
  const outcome = said ?? seenOutcome(parts)
  const waitSaid = prevailing(ofKind(facts, 'wait-confirmed'))?.counted ?? null
  const movedBy = prevailing(ofKind(facts, 'move-answered'))?.whose ?? null
  const askedOfPlan = said === null ? askOfPlan(parts, movedBy !== null) : []
  const questions = [...askOpen(parts, outcome, said !== null, waitSaid !== null), ...askedOfPlan]
  const settled = parts.presence.ended !== null || said !== null
  const notice = deriveNotice(facts, parts.schedule)
  const own = waitSaid === false ? null : deriveOffence(outcome, parts, notice)
  const offence = own ?? (movedBy === 'theirs' && parts.movedLate && wasMet(outcome) ? 'late-move' : null)
  const excuse = prevailing(ofKind(facts, 'excused'))
  const kept = offence === 'late' || offence === 'no-show'
  return {
    outcome,
    confirmed: outcome !== null && settled && questions.length === 0,
    questions,
    notice,
    offence,
    excused: offence && excuse ? { reason: excuse.reason, note: excuse.note } : null,
    timeLostMs: kept ? (parts.wait?.ms ?? 0) : 0,
  }
}

/** What can be seen without judging anybody: that it was held, or that they came when I had left. */
function seenOutcome({ presence, company }: Parts): Outcome | null {
  if (!company.arrival || !presence.arrival) return null
  const cameMs = company.arrival[0] ?? company.arrival[1]
  const leftMs = presence.ended ? (presence.ended[1] ?? presence.ended[0]) : null
  return cameMs !== null && leftMs !== null && cameMs > leftMs ? 'came-after-i-left' : 'held'
}

const NEEDS_NO_DETAIL: readonly (Outcome | null)[] = ['not-a-meeting']
const ATTENDED: readonly (Outcome | null)[] = ['held', 'no-show', 'came-after-i-left']

function askOpen(parts: Parts, outcome: Outcome | null, outcomeSaid: boolean, waitSaid: boolean): Question[] {
  const { clientId, schedule, presence, company, wait, policy } = parts
  if (NEEDS_NO_DETAIL.includes(outcome)) return []
  const questions: Question[] = []
  const leftMs = presence.ended ? (presence.ended[0] ?? presence.ended[1]) : null
  const beganWithoutThem = leftMs !== null && schedule !== null && leftMs > schedule.startMs
  const unanswered = outcome === null && (beganWithoutThem || (leftMs !== null && schedule === null))
  const doubtful = outcome === 'held' && company.evidence === 'one-signal' && leftMs !== null
  if (clientId === null && (outcome !== null || unanswered)) questions.push('who-was-it')
  if (!outcomeSaid && (unanswered || doubtful || outcome === 'came-after-i-left')) questions.push('did-they-come')
  if (outcome !== null && !ATTENDED.includes(outcome)) return questions
  if (outcome === 'held' && clientId !== null && company.evidence !== 'hand' && !company.recognised)
    questions.push('is-this-the-client')
  if ((outcome !== null || unanswered) && (schedule === null || schedule.basis === 'guess'))
    questions.push('when-was-it-planned')
  if (waitSaid || !wait || (wait.ms ?? 0) <= policy.onTimeMinutes * MINUTE) return questions
  if (wait.causeUnknown) questions.push('why-did-i-wait')
  else if (wait.wasAway) questions.push('was-i-waiting')
  return questions
}

/** Asked of meetings with a client that nobody came to, and only where even the kindest bound is short notice. */
function askOfPlan({ clientId, presence, company, calledOff, movedLate }: Parts, moveAnswered: boolean): Question[] {
  if (clientId === null || presence.arrival || company.arrival) return []
  if (calledOff) return calledOff === 'late' ? ['who-called-it-off'] : []
  return movedLate && !moveAnswered ? ['who-moved-it'] : []
}

function deriveNotice(facts: readonly Fact[], schedule: Schedule | null): Meeting['notice'] {
  const given = prevailing(ofKind(facts, 'notice-given'))
  if (!given) return null
  const toldMs = given.happenedAt[0] ?? given.happenedAt[1]
  return {
    minutes: given.minutes,
    beforeStart: schedule !== null && toldMs !== null && toldMs < schedule.startMs,
  }
}

/**
 * A meeting has one offence, and a late move of theirs is the least of them: it stands where they came in time after it.
 * Being kept waiting counts for more, since it was measured and has a cost; so does not coming at all.
 */
const wasMet = (outcome: Outcome | null): boolean => outcome === 'held' || outcome === 'came-after-i-left'

function deriveOffence(
  outcome: Outcome | null,
  { wait, policy }: Parts,
  notice: Meeting['notice'],
): OffenceKind | null {
  const waited = wait?.ms ?? 0
  switch (outcome) {
    case 'no-show':
    case 'late-cancellation':
    case 'late-move':
      return outcome
    case 'held':
    case 'came-after-i-left':
      return waited > policy.graceMinutes * MINUTE && !notice?.beforeStart ? 'late' : null
    default:
      return null
  }
}
