import type { EpochMs, FactDraft, MeetingFact, Moment } from '../domain/meeting/fact.ts'
import { SILENCE_MS } from '../domain/meeting/presence.ts'
import { inOneTransaction, type Ledger } from './database.ts'
import { recordDrafts } from './record-drafts.ts'
import type { VisitRow } from './rows.ts'

export type SignOfLife = {
  readonly meeting: string
  readonly visit: string
  readonly atMs: EpochMs
  /** Since when the page was watched without a break. */
  readonly watchedSinceMs: EpochMs
  /** Since when nobody who may be the client is there; `null`: somebody is, or it cannot be seen. */
  readonly aloneSinceMs: EpochMs | null
}

/**
 * Notes that a visit is alive. Where nothing was heard of it for too long it says what that was: a gap if the page slept,
 * nothing if the page was awake and only unheard.
 */
export async function noteAlive(ledger: Ledger, sign: SignOfLife, now: EpochMs): Promise<void> {
  await inOneTransaction(ledger, async () => {
    const { meeting, visit, atMs, watchedSinceMs, aloneSinceMs } = sign
    const before = await ledger.visits.get(visit)
    if (before && before.aliveMs >= atMs) return
    const slept = before !== undefined && atMs - before.aliveMs > SILENCE_MS && watchedSinceMs > before.aliveMs
    const drafts: FactDraft[] = []
    if (before?.silent && !slept) drafts.push(takeBack(openGap(before), atMs))
    if (before && slept)
      drafts.push(
        said(meeting, `gap ${visit} ${before.aliveMs} ${atMs}`, [before.aliveMs, atMs], {
          kind: 'gap',
          visit,
          there: true,
        }),
      )
    if (drafts.length > 0) await recordDrafts(ledger, drafts, now)
    await ledger.visits.put({ visit, meeting, aliveMs: atMs, aloneSinceMs, silent: 0 })
  })
}

/** A visit that ended by itself needs no watching. */
export async function forgetVisits(ledger: Ledger, visits: readonly string[]): Promise<void> {
  if (visits.length > 0) await ledger.visits.bulkDelete([...visits])
}

/**
 * Writes down what is known of visits that fell silent: nothing grows after their last sign of life. `patienceMs`: how
 * long a silence may be; 0 when the browser was started anew and no visit can be alive. The meetings concerned.
 */
export async function closeSilent(ledger: Ledger, now: EpochMs, patienceMs = SILENCE_MS): Promise<string[]> {
  return inOneTransaction(ledger, async () => {
    const watched = await ledger.visits.where('silent').equals(0).toArray()
    const silent = watched.filter((visit) => now - visit.aliveMs > patienceMs)
    if (silent.length === 0) return []
    const drafts = silent.flatMap((visit) => [...lastSeenAlone(visit), openGap(visit)])
    await recordDrafts(ledger, drafts, now)
    await ledger.visits.bulkPut(silent.map((visit) => ({ ...visit, silent: 1 as const })))
    return [...new Set(silent.map((visit) => visit.meeting))]
  })
}

const openGap = ({ visit, meeting, aliveMs }: VisitRow): FactDraft =>
  said(meeting, `gap ${visit} ${aliveMs}`, [aliveMs, null], { kind: 'gap', visit, there: null })

const lastSeenAlone = ({ visit, meeting, aliveMs, aloneSinceMs }: VisitRow): FactDraft[] =>
  aloneSinceMs !== null && aliveMs > aloneSinceMs
    ? [said(meeting, `alone ${visit} ${aliveMs}`, [aloneSinceMs, aliveMs], { kind: 'alone', visit })]
    : []

/** The id tells what is said, so that saying it twice changes nothing. */
const said = (meeting: string, id: string, happenedAt: Moment, body: MeetingFact): FactDraft => ({
  id,
  subject: { kind: 'meeting', id: meeting },
  happenedAt,
  source: { via: 'page', adapter: 'meet', version: 1 },
  certainty: 'measured',
  ...body,
})

const takeBack = (gap: FactDraft, atMs: EpochMs): FactDraft => ({
  id: `${gap.id} over ${atMs}`,
  subject: gap.subject,
  happenedAt: [atMs, atMs],
  source: gap.source,
  certainty: 'measured',
  kind: 'retracts',
  fact: gap.id,
})
