import { byRecording, ofKind, prevailing } from './effective.ts'
import type { EpochMs, Fact, FactOf, Leaving, Moment } from './fact.ts'
import { grouped } from './grouped.ts'

/** A stretch in which I was in the call, at its door or in the room; an open end is `null`. */
type Stretch = { readonly fromMs: EpochMs; readonly toMs: EpochMs | null; readonly how: Leaving | null }

type Span = { readonly fromMs: EpochMs; readonly toMs: EpochMs }

export type Presence = {
  readonly arrival: Moment | null
  /** I came by knocking: the other holds the call. */
  readonly knocked: boolean
  /** When I was let in; `null`: never, or nobody had to. */
  readonly admittedMs: EpochMs | null
  readonly ended: Moment | null
  readonly endedHow: Leaving | null
  readonly iAmHere: boolean
  /** Since when I am here without a break; `null` when I am not. */
  readonly hereSinceMs: EpochMs | null
  /** Known absences between two stretches. */
  readonly absences: readonly Span[]
  /** Silences through which the page stayed in the call, and removals of a lone waiter who came back. */
  readonly silences: readonly Span[]
}

/** Without a sign of life for longer than this, nothing is taken for granted. Heartbeats come every 15 s. */
export const SILENCE_MS = 90_000

/** Meet removes a lone waiter after some seven minutes. Whoever is back within this was waiting all along. */
const LONE_RETURN_MS = 15 * 60_000

/** The time of a moment for arithmetic: when it was seen. */
const seenAt = ([earliest, latest]: Moment): EpochMs | null => latest ?? earliest

type Change = FactOf<'i-arrived' | 'i-knocked' | 'i-left' | 'gap'>

type Closed = { readonly moment: Moment; readonly how: Leaving }

export function derivePresence(facts: readonly Fact[]): Presence {
  const arrivals = ofKind(facts, 'i-arrived', 'i-knocked')
  const arrival = firstArrival(arrivals)
  const seen = arrivals.some((fact) => fact.certainty !== 'manual')
  // Beside what a page saw, an arrival said by hand corrects the time and opens no presence of its own.
  const changes = ofKind(facts, 'i-arrived', 'i-knocked', 'i-left', 'gap').filter(
    (change) => !(seen && change.kind === 'i-arrived' && change.certainty === 'manual'),
  )
  const visits = [...grouped(changes, (change) => change.visit ?? '').values()].map(walkVisit)
  const saidLeft = prevailing(ofKind(facts, 'i-left').filter((left) => left.certainty === 'manual'))
  const stretches = join(visits.flatMap((visit) => visit.stretches))
  const holes = stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1]
    if (!next || stretch.toMs === null) return []
    const waited = stretch.how === 'lone-timeout' && next.fromMs - stretch.toMs <= LONE_RETURN_MS
    return { fromMs: stretch.toMs, toMs: next.fromMs, waited }
  })
  const open = stretches.find((stretch) => stretch.toMs === null)
  const iAmHere = open !== undefined && !saidLeft
  const last = visits
    .flatMap((visit) => visit.closed ?? [])
    .toSorted((a, b) => (seenAt(a.moment) ?? 0) - (seenAt(b.moment) ?? 0))
    .at(-1)
  const ended = saidLeft ? { moment: saidLeft.happenedAt, how: saidLeft.how } : iAmHere ? null : (last ?? null)
  const knocked = arrival?.kind === 'i-knocked'
  return {
    arrival: arrival?.happenedAt ?? null,
    knocked,
    admittedMs: knocked ? firstAdmission(facts) : null,
    ended: arrival ? (ended?.moment ?? null) : null,
    endedHow: arrival ? (ended?.how ?? null) : null,
    iAmHere,
    hereSinceMs: iAmHere ? open.fromMs : null,
    absences: holes.filter((hole) => !hole.waited),
    silences: [...visits.flatMap((visit) => visit.silences), ...holes.filter((hole) => hole.waited)],
  }
}

function firstArrival(arrivals: readonly FactOf<'i-arrived' | 'i-knocked'>[]) {
  const said = arrivals.filter((fact) => fact.certainty === 'manual')
  if (said.length > 0) return prevailing(said)
  return arrivals.toSorted((a, b) => (seenAt(a.happenedAt) ?? 0) - (seenAt(b.happenedAt) ?? 0) || byRecording(a, b))[0]
}

function firstAdmission(facts: readonly Fact[]): EpochMs | null {
  const times = ofKind(facts, 'admitted', 'i-arrived').flatMap((fact) => seenAt(fact.happenedAt) ?? [])
  return times.length > 0 ? Math.min(...times) : null
}

const ORDER = { 'i-knocked': 0, 'i-arrived': 1, gap: 2, 'i-left': 3 } as const

/** A gap begins at its start; everything else is placed where it was seen. */
const placeOf = (change: Change): EpochMs =>
  (change.kind === 'gap' ? change.happenedAt[0] : seenAt(change.happenedAt)) ?? 0

function walkVisit(changes: readonly Change[]) {
  const stretches: Stretch[] = []
  const silences: Span[] = []
  let sinceMs: EpochMs | null = null
  let closed: Closed | null = null
  const close = (toMs: EpochMs, by: Closed) => {
    if (sinceMs === null) return
    stretches.push({ fromMs: sinceMs, toMs, how: by.how })
    sinceMs = null
    closed = by
  }
  const ordered = resumed(changes).toSorted(
    (a, b) => placeOf(a) - placeOf(b) || ORDER[a.kind] - ORDER[b.kind] || byRecording(a, b),
  )
  for (const change of ordered) {
    const atMs = placeOf(change)
    if (change.kind === 'i-arrived' || change.kind === 'i-knocked') {
      sinceMs ??= atMs
      closed = null
    } else if (change.kind === 'i-left') {
      close(atMs, { moment: change.happenedAt, how: change.how })
    } else {
      const resumedMs = change.happenedAt[1]
      if (resumedMs !== null && change.there === true) silences.push({ fromMs: atMs, toMs: resumedMs })
      else {
        close(atMs, { moment: [atMs, null], how: 'silence' })
        if (resumedMs !== null) {
          sinceMs = resumedMs
          closed = null
        }
      }
    }
  }
  if (sinceMs !== null) stretches.push({ fromMs: sinceMs, toMs: null, how: null })
  return { stretches, silences, closed: closed as Closed | null }
}

/** A silence that turned out to have an end is told by the fact that has it. */
function resumed(changes: readonly Change[]): Change[] {
  const ended = changes.filter((change) => change.kind === 'gap' && change.happenedAt[1] !== null)
  return changes.filter((change) => {
    if (change.kind !== 'gap' || change.happenedAt[1] !== null) return true
    const fromMs = placeOf(change)
    return !ended.some((other) => placeOf(other) <= fromMs && fromMs <= (other.happenedAt[1] ?? fromMs))
  })
}

/** Stretches that overlap, or lie closer together than a silence, are one: two tabs, a reload, a rejoin in place. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches.toSorted(
    (a, b) => a.fromMs - b.fromMs || (a.toMs ?? Infinity) - (b.toMs ?? Infinity),
  )) {
    const last = joined.at(-1)
    if (!last || (last.toMs !== null && stretch.fromMs - last.toMs > SILENCE_MS)) joined.push(stretch)
    else if (last.toMs !== null && (stretch.toMs === null || stretch.toMs > last.toMs))
      joined[joined.length - 1] = { ...stretch, fromMs: last.fromMs }
  }
  return joined
}
