import { byRecording, ofKind, prevailing } from './effective.ts'
import type { EpochMs, Fact, FactOf, Moment, Participant } from './fact.ts'
import { grouped } from './grouped.ts'
import type { Presence } from './presence.ts'

export type Company = {
  readonly arrival: Moment | null
  /** How sure: the user said so, or how many independent signals agreed. */
  readonly evidence: 'hand' | 'two-signals' | 'one-signal' | 'none'
  /** Somebody is there who is known to be the client, not merely unknown. */
  readonly recognised: boolean
  readonly participants: readonly Participant[]
  readonly theyAreHere: boolean
}

type Coming = FactOf<'they-arrived' | 'they-knocked'>

const latest = (fact: Fact): EpochMs => fact.happenedAt[1] ?? fact.happenedAt[0] ?? 0

/**
 * What is known of the client's side: when they came, who they are, whether they are there. `clientPeople`: names under
 * which people of this client are known to appear.
 */
export function deriveCompany(
  facts: readonly Fact[],
  presence: Presence,
  clientPeople: readonly string[] = [],
): Company {
  const roleOf = rolesSaid(facts, clientPeople)
  const counts = ({ role }: Participant) => role === 'client' || role === 'unknown'
  const comings = ofKind(facts, 'they-arrived', 'they-knocked').map((fact) => ({ ...fact, who: roleOf(fact.who) }))
  const candidates = notDenied(
    facts,
    comings.filter((fact) => fact.who === null || counts(fact.who)),
  )
  const said = prevailing(candidates.filter((fact) => fact.certainty === 'manual'))
  const first = candidates.toSorted((a, b) => latest(a) - latest(b) || byRecording(a, b))[0] ?? null
  const participants = namedParticipants(candidates)
  return {
    arrival: said ? said.happenedAt : first && tightened(first.happenedAt, facts),
    evidence: said ? 'hand' : strength(candidates),
    recognised: candidates.some((fact) => fact.who === null || fact.who.role === 'client'),
    participants,
    theyAreHere: presence.iAmHere && someoneIsThere(facts, candidates, presence.hereSinceMs),
  }
}

/** Applies what the user said of who somebody is, in this meeting or once for all. */
function rolesSaid(facts: readonly Fact[], clientPeople: readonly string[]) {
  const people = new Set([...ofKind(facts, 'met-with').flatMap((fact) => fact.person ?? []), ...clientPeople])
  const said = grouped(ofKind(facts, 'participant-is'), (fact) => fact.key)
  return (who: Participant | null): Participant | null => {
    if (!who) return null
    const role = prevailing(said.get(who.key) ?? [])?.role
    if (role) return { ...who, role }
    return who.role === 'unknown' && people.has(who.name) ? { ...who, role: 'client' } : who
  }
}

/** "Still waiting", said at a time, denies every arrival seen up to it, and every one said before it. */
function notDenied(facts: readonly Fact[], comings: readonly Coming[]): Coming[] {
  const denials = ofKind(facts, 'alone').filter((fact) => fact.certainty === 'manual')
  return comings.filter(
    (coming) =>
      !denials.some(
        (denial) =>
          latest(coming) <= latest(denial) && (coming.certainty !== 'manual' || byRecording(coming, denial) < 0),
      ),
  )
}

/** They cannot have come before the last time I was there and they were not. */
function tightened([earliest, latestMs]: Moment, facts: readonly Fact[]): Moment {
  const alone = ofKind(facts, 'alone').flatMap(({ happenedAt: [, until] }) =>
    until !== null && (latestMs === null || until <= latestMs) ? until : [],
  )
  const bound = Math.max(earliest ?? -Infinity, ...alone)
  return [Number.isFinite(bound) ? bound : null, latestMs]
}

function strength(candidates: readonly Coming[]): Company['evidence'] {
  if (candidates.length === 0) return 'none'
  return candidates.some((fact) => fact.kind === 'they-arrived' && fact.signals >= 2) ? 'two-signals' : 'one-signal'
}

function namedParticipants(candidates: readonly Coming[]): Participant[] {
  const byKey = new Map<string, Participant>()
  for (const { who } of candidates.toSorted((a, b) => latest(a) - latest(b) || byRecording(a, b)))
    if (who && (who.name !== '' || !byKey.has(who.key))) byKey.set(who.key, who)
  return [...byKey.values()]
}

/** Since I am here without a break, somebody came and did not leave. */
function someoneIsThere(facts: readonly Fact[], candidates: readonly Coming[], sinceMs: EpochMs | null): boolean {
  const leavings = ofKind(facts, 'they-left')
  const lonely = ofKind(facts, 'alone').map(latest)
  return candidates
    .filter((fact) => fact.kind === 'they-arrived' && latest(fact) >= (sinceMs ?? Infinity))
    .some(
      (arrival) =>
        !leavings.some(
          (left) => latest(left) >= latest(arrival) && (!left.who || !arrival.who || left.who.key === arrival.who.key),
        ) && !lonely.some((untilMs) => untilMs > latest(arrival)),
    )
}
