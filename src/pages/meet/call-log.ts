import type {
  EpochMs,
  FactDraft,
  MeetingFact,
  Moment,
  Participant,
  Retraction,
  Role,
} from '../../domain/meeting/fact.ts'
import type { CallState, Person, Sighting } from './sighting.ts'

export type CallLogSetup = {
  /** Local id of the meeting. */
  readonly meeting: string
  readonly visit: string
  readonly newId: () => string
  readonly decideRole: (name: string, mine: string | null) => Role
}

/** Meet asks a lone waiter after 5 min whether to stay, and puts them out soon after. */
const LONE_TIMEOUT_MS = 5 * 60_000

/** Devices the page counts without showing them. */
const UNSEEN_KEY = 'unseen'

type Guest = { readonly who: Participant; readonly moment: Moment; readonly fact: string }
type Stretch = { readonly sinceMs: EpochMs; readonly signals: number }

/** Writes down what the sightings of one call come to. One log for one meeting and visit. */
export function createCallLog({ meeting, visit, newId, decideRole }: CallLogSetup) {
  const guests = new Map<string, Guest>()
  const doorstep = new Set<string>()
  let state: CallState = 'unknown'
  let lastMs: EpochMs | null = null
  let mine: string | null = null
  let wasSure = false
  /** Until when the company was known, in this presence. */
  let sureMs: EpochMs | null = null
  /** The list of those who knock was open at the last sighting. */
  let doorSeen = false
  let alone: Stretch | null = null
  let guestsGoneMs = -Infinity
  let drafts: FactDraft[] = []

  function say(body: MeetingFact | Retraction, happenedAt: Moment, signals: number): string {
    const id = newId()
    drafts.push({
      id,
      subject: { kind: 'meeting', id: meeting },
      happenedAt,
      source: { via: 'page', adapter: 'meet', version: 1 },
      certainty: signals >= 2 ? 'measured' : 'inferred',
      ...body,
    })
    return id
  }

  const mayBeClient = ({ who: { role } }: Guest) => role === 'client' || role === 'unknown'

  function greet(person: Person, seen: Moment, signals: number) {
    const known = guests.get(person.key)
    const name = person.name || (known?.who.name ?? '')
    const role = person.key === UNSEEN_KEY ? 'unknown' : decideRole(name, mine)
    if (known?.who.name === name && known.who.role === role) return
    const moment = known?.moment ?? seen
    const who = { key: person.key, name, role }
    if (known) say({ kind: 'retracts', fact: known.fact }, moment, signals)
    guests.set(person.key, { who, moment, fact: say({ kind: 'they-arrived', who, signals }, moment, signals) })
  }

  function meetGuests(sighting: Sighting, atMs: EpochMs, beforeMs: EpochMs | null) {
    const { participants, companySignals: signals, unseen } = sighting
    const seen: Moment = [sureMs, atMs]
    const present = new Set(participants.map((person) => person.key))
    if (unseen > 0) present.add(UNSEEN_KEY)
    const veiled = guests.get(UNSEEN_KEY)
    const isNew = participants.some((person) => !guests.has(person.key))
    // Somebody the page only counted has got a tile: they came when they were first counted.
    for (const person of participants) greet(person, veiled?.moment ?? seen, signals)
    if (unseen > 0) greet({ key: UNSEEN_KEY, name: '' }, seen, signals)
    else if (veiled && isNew) {
      guests.delete(UNSEEN_KEY)
      say({ kind: 'retracts', fact: veiled.fact }, veiled.moment, signals)
    }
    for (const [key, guest] of guests) {
      if (present.has(key)) continue
      guests.delete(key)
      say({ kind: 'they-left', who: guest.who }, [beforeMs, atMs], signals)
      if (mayBeClient(guest)) guestsGoneMs = atMs
    }
  }

  function keepAlone(sighting: Sighting, atMs: EpochMs, beforeMs: EpochMs | null) {
    const others = sighting.company === 'others'
    const company = [...guests.values()]
    // Counted, but not shown yet: whether that is a note-taker the next looks will say.
    if (others && company.length === 0) return
    if (company.some(mayBeClient)) return endAlone(beforeMs ?? atMs)
    const came = company.map(({ moment }) => moment[1] ?? atMs)
    alone ??= { sinceMs: Math.max(Math.min(atMs, ...came), guestsGoneMs), signals: sighting.companySignals }
  }

  function endAlone(untilMs: EpochMs) {
    if (alone !== null && untilMs > alone.sinceMs)
      say({ kind: 'alone', visit }, [alone.sinceMs, untilMs], alone.signals)
    alone = null
  }

  function lookAround(sighting: Sighting, atMs: EpochMs, beforeMs: EpochMs | null) {
    if (wasSure) sureMs = beforeMs
    wasSure = sighting.company !== 'unsure'
    mine = sighting.myName ?? mine
    for (const { key, name } of sighting.knocking) {
      if (doorstep.has(key)) continue
      doorstep.add(key)
      // Where the list was not open before, they may have stood at the door for an hour.
      const seen: Moment = [doorSeen ? beforeMs : null, atMs]
      say({ kind: 'they-knocked', who: { key, name, role: decideRole(name, mine) } }, seen, 1)
    }
    doorSeen = sighting.health.openPanel
    if (!wasSure) return endAlone(beforeMs ?? atMs)
    meetGuests(sighting, atMs, beforeMs)
    keepAlone(sighting, atMs, beforeMs)
  }

  function leave(sighting: Sighting, atMs: EpochMs, beforeMs: EpochMs | null) {
    const wasAloneMs = alone === null ? 0 : atMs - alone.sinceMs
    endAlone(beforeMs ?? atMs)
    const lone = wasAloneMs >= LONE_TIMEOUT_MS ? 'lone-timeout' : 'ended'
    const how = sighting.ending ?? (sighting.state === 'ended' ? lone : 'left')
    say({ kind: 'i-left', visit, how }, [beforeMs, atMs], sighting.ending ? 2 : sighting.signals)
    guests.clear()
    doorstep.clear()
    doorSeen = false
    wasSure = false
    sureMs = null
    guestsGoneMs = -Infinity
  }

  return {
    /** Since when nobody who may be the client is there; `null`: somebody is, or it cannot be seen. */
    aloneSinceMs: (): EpochMs | null => alone?.sinceMs ?? null,
    /** What is new, as facts. Sightings come in the order in which they were claimed. */
    observe(sighting: Sighting, atMs: EpochMs): FactDraft[] {
      drafts = []
      const beforeMs = sighting.unchangedUntilMs ?? lastMs
      const moment: Moment = [beforeMs, atMs]
      const now = sighting.state
      if (now !== state && now !== 'unknown') {
        if (now === 'knocking') say({ kind: 'i-knocked', visit }, moment, sighting.signals)
        else if (now === 'in-call') {
          if (state === 'knocking') say({ kind: 'admitted', visit }, moment, sighting.signals)
          say({ kind: 'i-arrived', visit, signals: sighting.signals }, moment, sighting.signals)
        } else if (state === 'in-call' || state === 'knocking') leave(sighting, atMs, beforeMs)
        state = now
      }
      if (now === 'in-call') lookAround(sighting, atMs, beforeMs)
      lastMs = atMs
      return drafts
    },
  }
}

export type CallLog = ReturnType<typeof createCallLog>
