import { addressesOf, clientResolver, peopleOf } from '../clients/identity.ts'
import { daysMoved, deriveMoves } from '../events/moves.ts'
import { policyInForce } from '../policy/policy-in-force.ts'
import { isShortNotice } from '../policy/short-notice.ts'
import { deriveCalledOff } from './called-off.ts'
import { deriveCompany } from './company.ts'
import { effectiveFacts, ofKind, prevailing } from './effective.ts'
import type { EpochMs, Fact } from './fact.ts'
import { grouped } from './grouped.ts'
import type { Meeting } from './meeting.ts'
import { concludeMeeting } from './outcome.ts'
import { derivePresence } from './presence.ts'
import { deriveSchedule, eventHistory } from './schedule.ts'
import { uniteMeetings } from './unite.ts'
import { deriveWait } from './wait.ts'

/**
 * What the facts of one meeting come to. `facts` holds those of all ids united in it, and around them the policies,
 * clients and events they refer to. A pure fold: any order and any repetition of the facts gives the same meeting.
 * Throws when no fact is about a meeting.
 */
export function settle(facts: readonly Fact[]): Meeting {
  const all = facts.filter((fact) => fact.subject.kind === 'meeting')
  if (all.length === 0) throw new Error('settle needs a fact about a meeting')
  const standing = effectiveFacts(facts)
  const united = ofKind(standing, 'same-as').map((fact) => fact.meeting)
  const ids = [...new Set([...all.map((fact) => fact.subject.id), ...united])].toSorted()
  const id = ids[0] as string
  const own = standing.filter((fact) => fact.subject.kind === 'meeting')
  const occurrence = prevailing(ofKind(own, 'identified-as'))?.occurrence ?? null
  const presence = derivePresence(own)
  const history = eventHistory(standing, occurrence, presence.ended?.[1] ?? presence.ended?.[0] ?? null)
  const schedule = deriveSchedule(own, history)
  const met = prevailing(ofKind(own, 'met-with'))
  const clientId = met && clientResolver(standing)(met.client)
  const company = deriveCompany(own, presence, clientId === null ? [] : peopleOf(standing, clientId))
  const wait = deriveWait(schedule, presence, company)
  const beganMs = schedule?.startMs ?? presence.arrival?.[1] ?? firstRecordedMs(own, all)
  const policy = policyInForce(standing, clientId, beganMs)
  const moves = deriveMoves(history)
  const lastMove = moves.at(-1) ?? null
  const lateMove = moves.findLast(({ notice }) => isShortNotice(notice.mostMs, policy)) ?? null
  const calledOff = deriveCalledOff(
    standing,
    history,
    occurrence,
    clientId === null ? null : addressesOf(standing, clientId),
  )
  const noticeMs = calledOff ? minus(schedule?.startMs, calledOff.at[0]) : (lastMove?.notice.mostMs ?? null)
  const calledOffLate = calledOff !== null && isShortNotice(noticeMs, policy)
  const conclusion = concludeMeeting(own, {
    clientId,
    schedule,
    policy,
    presence,
    company,
    wait,
    calledOff: calledOffLate ? 'late' : calledOff && 'in-time',
    movedLate: lateMove !== null,
  })
  const calls = ofKind(own, 'call-entered')
  const call = prevailing(calls)
  return {
    id,
    ids,
    occurrence,
    channel: call?.channel ?? 'other',
    code: prevailing(calls.filter((fact) => fact.code !== null))?.code ?? null,
    title: history.at(-1)?.title ?? prevailing(calls.filter((fact) => fact.title !== null))?.title ?? null,
    clientId,
    person: met?.person ?? null,
    schedule,
    beganMs,
    policy,
    myArrival: presence.arrival,
    theirArrival: company.arrival,
    participants: company.participants,
    theyAreHere: company.theyAreHere,
    iAmHere: presence.iAmHere,
    ended: presence.ended,
    endedHow: presence.endedHow,
    wait,
    clientLateMs: minus(company.arrival?.[0], schedule?.startMs),
    myLateMs: presence.arrival?.[0] == null ? null : minus(presence.arrival[1], schedule?.startMs),
    overrunMs: minus(presence.ended?.[0] ?? presence.ended?.[1], schedule?.endMs),
    ...conclusion,
    favours: ofKind(own, 'favour-given').map(({ what, note }) => ({ what, note })),
    moves: moves.length,
    movedDays: daysMoved(moves),
    lastMove,
    lateMove,
    calledOff,
    noticeMs,
    note: prevailing(ofKind(own, 'noted'))?.text ?? null,
    evidence: [...new Set(own.map(nameEvidence))].toSorted(),
  }
}

/** Every meeting in a ledger, each under the smallest of its ids. */
export function settleAll(facts: readonly Fact[]): Map<string, Meeting> {
  const canonical = uniteMeetings(facts)
  const context = facts.filter((fact) => fact.subject.kind !== 'meeting')
  const groups = grouped(
    facts.filter((fact) => fact.subject.kind === 'meeting'),
    (fact) => canonical.get(fact.subject.id) ?? fact.subject.id,
  )
  return new Map([...groups].map(([id, own]) => [id, settle([...own, ...context])]))
}

const minus = (a: EpochMs | null | undefined, b: EpochMs | null | undefined): number | null =>
  a == null || b == null ? null : a - b

/** Of what stands, else of what once stood; taking something back begins nothing. */
function firstRecordedMs(own: readonly Fact[], all: readonly Fact[]): EpochMs {
  const told = [own, all]
    .map((facts) => facts.filter((fact) => fact.kind !== 'retracts'))
    .find(({ length }) => length > 0)
  return Math.min(...(told ?? all).map((fact) => fact.recordedAt))
}

function nameEvidence({ source, certainty }: Fact): string {
  return source.via === 'page' ? `${source.adapter}/${source.version} ${certainty}` : source.via
}
