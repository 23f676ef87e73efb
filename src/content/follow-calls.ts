import { decideRole } from '../domain/clients/circle.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'
import { SILENCE_MS } from '../domain/meeting/presence.ts'
import type { Ask, MeetingBrief, Reply, Result, Verb } from '../messages/protocol.ts'
import { type CallLog, createCallLog } from '../pages/meet/call-log.ts'
import type { Sighting } from '../pages/meet/sighting.ts'
import type { Outbox } from './outbox.ts'

export type Following = {
  readonly ask: <V extends Verb>(verb: V, question: Ask<V>) => Promise<Result<Reply<V>>>
  readonly outbox: Outbox
  readonly newId: () => string
  /** The brief on screen. */
  readonly brief: () => MeetingBrief | null
  readonly onBrief: (brief: MeetingBrief) => void
  readonly onError: (error: string) => void
  /** Whether all that was seen and said so far is kept. */
  readonly onKept: (isKept: boolean) => void
}

const HEARTBEAT_MS = 15_000

type Visit = { readonly id: string; readonly meeting: string; readonly log: CallLog; title: string | null }
type Seen = { readonly sighting: Sighting; readonly atMs: EpochMs }

const isInside = ({ state }: Sighting) => state === 'in-call' || state === 'knocking'

/** Turns what is seen of one page into facts of one meeting after another, each presence a visit of its own. */
export function createFollower({ ask, outbox, newId, brief, onBrief, onError, onKept }: Following) {
  let visit: Visit | null = null
  /** Seen while the meeting it belongs to is not known yet: the background could not be reached. */
  let unread: Seen[] = []
  let aliveMs = -Infinity
  let lastPulseMs: EpochMs | null = null
  let watchedSinceMs: EpochMs = 0
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work)
  }

  async function enter({ sighting, atMs }: Seen): Promise<Visit | null> {
    if (sighting.code === null) return null
    const id = newId()
    const { code, title } = sighting
    const reply = await ask('call/enter', { code, title, visit: id, atMs })
    if (!reply.ok) {
      onError(reply.error)
      return null
    }
    const meeting = reply.value.meeting.id
    onBrief(reply.value)
    aliveMs = atMs
    const roleOf = (name: string, mine: string | null) => {
      const known = brief()
      return known ? decideRole(name, known.circle, mine, known.people) : 'unknown'
    }
    return { id, meeting, title, log: createCallLog({ meeting, visit: id, newId, decideRole: roleOf }) }
  }

  async function readOn() {
    for (let seen = unread[0]; seen; seen = unread[0]) {
      if (!visit && isInside(seen.sighting)) {
        visit = await enter(seen)
        if (!visit) break
      }
      unread.shift()
      if (visit) writeDown(visit, seen)
      if (!isInside(seen.sighting) && seen.sighting.state !== 'unknown') visit = null
    }
    const error = await outbox.flush()
    if (error !== null) onError(error)
    onKept(error === null && unread.length === 0)
  }

  function writeDown(current: Visit, { sighting, atMs }: Seen) {
    outbox.put(current.log.observe(sighting, atMs))
    // The title comes some seconds after the call.
    if (sighting.title === null || sighting.title === current.title || !isInside(sighting)) return
    current.title = sighting.title
    outbox.put([
      {
        id: newId(),
        subject: { kind: 'meeting', id: current.meeting },
        happenedAt: [atMs, atMs],
        source: { via: 'page', adapter: 'meet', version: 1 },
        certainty: 'inferred',
        kind: 'call-entered',
        channel: 'meet',
        code: sighting.code,
        title: sighting.title,
      },
    ])
  }

  async function signLife(atMs: EpochMs, watchedMs: EpochMs) {
    if (!visit || atMs - aliveMs < HEARTBEAT_MS) return
    aliveMs = atMs
    const { id, meeting, log } = visit
    const sign = { meeting, visit: id, atMs, watchedSinceMs: watchedMs, aloneSinceMs: log.aloneSinceMs() }
    const reply = await ask('visit/alive', sign)
    if (!reply.ok) onError(reply.error)
    else if (reply.value.brief) onBrief(reply.value.brief)
  }

  return {
    see(sighting: Sighting, atMs: EpochMs) {
      // Before its turn, so that all that one look says is sent together.
      unread.push({ sighting, atMs })
      inTurn(readOn)
    },
    pulse(atMs: EpochMs) {
      if (lastPulseMs === null || atMs - lastPulseMs > SILENCE_MS) watchedSinceMs = atMs
      lastPulseMs = atMs
      const watchedMs = watchedSinceMs
      inTurn(async () => {
        await readOn()
        await signLife(atMs, watchedMs)
      })
    },
    /** Facts said by the user, sent at once. */
    tell: (facts: Parameters<Outbox['put']>[0]) =>
      inTurn(async () => {
        outbox.put(facts)
        await readOn()
      }),
  }
}

export type Follower = ReturnType<typeof createFollower>
