import { clientResolver } from '../clients/identity.ts'
import { effectiveFacts, ofKind, prevailing } from '../meeting/effective.ts'
import type { EpochMs, Fact, FactOf, WayBack } from '../meeting/fact.ts'

export type OffTheSchedule = {
  readonly sinceMs: EpochMs
  readonly reason: string | null
  /** What the client would have to do. */
  readonly wayBack: readonly WayBack[]
  /** What of it they did since, earliest first. */
  readonly kept: readonly { readonly what: WayBack; readonly atMs: EpochMs }[]
}

export type Boundary = { readonly atMs: EpochMs; readonly how: 'note' | 'talk' }

/** What the user decided and did about a client. Nothing of it follows from meetings. */
export type Decided = {
  /** `null`: on the schedule. */
  readonly offTheSchedule: OffTheSchedule | null
  /** Notes sent and talks held, earliest first. */
  readonly boundaries: readonly Boundary[]
  /** When the user said "not now", earliest first. */
  readonly putOffsMs: readonly EpochMs[]
}

const happenedMs = ({ happenedAt: [earliest, latest], recordedAt }: Fact): EpochMs => latest ?? earliest ?? recordedAt

const inTime = (a: EpochMs, b: EpochMs) => a - b

/** `facts`: all about this client and those merged into it, and more. `clientId`: the id that stands for them today. */
export function deriveDecided(facts: readonly Fact[], clientId: string): Decided {
  const standing = effectiveFacts(facts)
  const canonical = clientResolver(standing)
  const own = standing.filter(({ subject }) => subject.kind === 'client' && canonical(subject.id) === clientId)
  const boundaries = ofKind(own, 'boundary-set').map((fact) => ({ atMs: happenedMs(fact), how: fact.how }))
  return {
    offTheSchedule: deriveOff(own),
    boundaries: boundaries.toSorted((a, b) => a.atMs - b.atMs),
    putOffsMs: ofKind(own, 'boundary-put-off').map(happenedMs).toSorted(inTime),
  }
}

/** The last word counts, whichever of the merged clients it was about. */
function deriveOff(own: readonly Fact[]): OffTheSchedule | null {
  const decision: FactOf<'off-the-schedule-set'> | null = prevailing(ofKind(own, 'off-the-schedule-set'))
  if (!decision?.off) return null
  const sinceMs = happenedMs(decision)
  const kept = ofKind(own, 'way-back-kept').map((fact) => ({ what: fact.what, atMs: happenedMs(fact) }))
  return {
    sinceMs,
    reason: decision.reason,
    wayBack: decision.wayBack,
    kept: kept.filter(({ atMs }) => atMs >= sinceMs).toSorted((a, b) => a.atMs - b.atMs),
  }
}
