import type { Client } from '../../domain/clients/identity.ts'
import { type ToldBefore, toldBefore } from '../../domain/expectations/told-before.ts'
import { type Counters, deriveCounters } from '../../domain/judgment/counters.ts'
import type { Decided } from '../../domain/judgment/decided.ts'
import { deriveHorizon, type Horizon } from '../../domain/judgment/horizon.ts'
import { judgeMeetings } from '../../domain/judgment/judge-meetings.ts'
import type { Judged } from '../../domain/judgment/judged.ts'
import { decideBoundaryAsk, decideNextStep, type NextStep } from '../../domain/judgment/next-step.ts'
import { derivePrior } from '../../domain/judgment/prior.ts'
import { deriveRecovery, type Recovery } from '../../domain/judgment/recovery.ts'
import { decideStanding, type Standing } from '../../domain/judgment/standing.ts'
import { deriveStatement, type Statement } from '../../domain/judgment/statement.ts'
import { deriveTimeLost, type TimeLost } from '../../domain/judgment/time-lost.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { allMeetingsOfClient, readStandings } from '../../ledger/queries.ts'
import { readTerms, type Terms } from '../../ledger/settings.ts'
import { factsOfExpectations } from '../../ledger/work.ts'
import { ledger } from '../ledger.ts'

/** A meeting, and how it counts; `null`: it is not settled. */
export type JudgedMeeting = { readonly meeting: Meeting; readonly judged: Judged | null }

/** All that a client's page says. */
export type ClientReading = {
  readonly horizon: Horizon
  readonly known: Client
  readonly decided: Decided
  readonly standing: Standing
  readonly counters: Counters
  readonly nextStep: NextStep
  readonly asksBoundary: boolean
  readonly statement: Statement
  readonly recovery: Recovery | null
  readonly timeLost: TimeLost
  readonly terms: Terms
  /** The latest first. */
  readonly meetings: readonly JudgedMeeting[]
  /** What they had been told before each meeting that has begun, by its id; none: there was no card to tell. */
  readonly told: ReadonlyMap<string, ToldBefore>
}

/** `null`: erased, or merged into another. */
export async function readClient(id: string, now: EpochMs, timeZone: string): Promise<ClientReading | null> {
  const [row, rows, terms, expectations] = await Promise.all([
    ledger.clients.get(id),
    allMeetingsOfClient(ledger, id),
    readTerms(ledger, id, now),
    factsOfExpectations(ledger, id),
  ])
  if (!row) return null
  const { known, decided } = row
  const horizon = deriveHorizon(now, timeZone)
  const meetings = rows.map(({ meeting }) => meeting)
  const judged = judgeMeetings(meetings)
  const standing = decideStanding(judged, horizon, { offTheSchedule: decided.offTheSchedule !== null })
  const boundariesMs = decided.boundaries.map(({ atMs }) => atMs)
  const all = await readStandings(ledger, horizon)
  const begun = meetings.filter(({ beganMs, outcome }) => beganMs <= now && outcome !== 'not-a-meeting')
  const before = toldBefore(expectations, id)
  const judgedById = new Map(judged.map((each) => [each.meeting.id, each]))
  return {
    horizon,
    known,
    decided,
    standing,
    counters: deriveCounters(judged, horizon),
    nextStep: decideNextStep(standing, judged, decided, horizon),
    asksBoundary: decideBoundaryAsk(standing, judged, decided),
    statement: deriveStatement(standing.tally, derivePrior([...all.values()].map(({ tally }) => tally))),
    recovery: deriveRecovery(judged, boundariesMs, horizon),
    timeLost: deriveTimeLost(judged),
    terms,
    meetings: meetings.toReversed().map((meeting) => ({ meeting, judged: judgedById.get(meeting.id) ?? null })),
    told: new Map(
      begun.flatMap((meeting) => {
        const told = before(meeting.beganMs)
        return told ? [[meeting.id, told] as const] : []
      }),
    ),
  }
}
