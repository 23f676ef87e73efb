import { deriveHorizon, type Horizon } from '../domain/judgment/horizon.ts'
import type { Standing } from '../domain/judgment/standing.ts'
import { standingOfRecord } from '../domain/judgment/standing-of-record.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { HardStop } from '../domain/policy/hard-stop.ts'
import { readHardStop } from '../ledger/calendar/hard-stop.ts'
import { findClients, findMeeting, meetingsBetween, meetingsToSettle, runningMeetings } from '../ledger/queries.ts'
import type { ClientRow, MeetingRow } from '../ledger/rows.ts'
import { ledger } from './ledger.ts'
import type { MeetingWith } from './meeting-with.ts'

export type ClientLine = {
  readonly id: string
  readonly name: string
  readonly timeLostMs: number
  readonly standing: Standing
}

/** `stop`: when I leave, by the planned end and by what the calendars have next. */
export type RunningWith = MeetingWith & { readonly stop: HardStop | null }

export type Home = {
  readonly running: readonly RunningWith[]
  readonly unsettled: readonly MeetingWith[]
  readonly today: readonly MeetingWith[]
  /** Midnight. */
  readonly untilMs: EpochMs
  readonly clients: readonly ClientLine[]
  readonly hasMore: boolean
  /** Nothing is on record at all. */
  readonly isEmpty: boolean
}

export type Asked = {
  readonly search: string
  readonly shown: number
  readonly timeZone: string
  readonly now: EpochMs
}

const MOST_UNSETTLED = 20
const MOST_NAMES = 500

export async function readHome({ search, shown, timeZone, now }: Asked): Promise<Home> {
  const [fromMs, toMs] = dayAround(now, timeZone)
  const [running, unsettled, today, clients] = await Promise.all([
    runningMeetings(ledger),
    meetingsToSettle(ledger, MOST_UNSETTLED),
    meetingsBetween(ledger, fromMs, toMs),
    findClients(ledger, search, shown + 1),
  ])
  const horizon = deriveHorizon(now, timeZone)
  const shownBefore = new Set(running.map((row) => row.id))
  const rest = today.filter((row) => !shownBefore.has(row.id) && row.meeting.outcome !== 'not-a-meeting')
  return {
    running: await Promise.all(
      (await withClients(running)).map(async (one) => ({ ...one, stop: await readHardStop(ledger, one.meeting) })),
    ),
    unsettled: await withClients(unsettled),
    today: await withClients(rest),
    untilMs: toMs,
    clients: clients.slice(0, shown).map((row) => lineOf(row, horizon)),
    hasMore: clients.length > shown,
    isEmpty: clients.length === 0 && search === '' && running.length + unsettled.length + rest.length === 0,
  }
}

/** What a form needs: the meeting it corrects, and the names it can offer. */
export async function readEntry(
  meeting: string | null,
): Promise<{ existing: Meeting | null; names: readonly string[] }> {
  const row = meeting === null ? undefined : await findMeeting(ledger, meeting)
  const clients = await findClients(ledger, '', MOST_NAMES)
  return { existing: row?.meeting ?? null, names: clients.map(({ known }) => known.name) }
}

async function withClients(rows: readonly MeetingRow[]): Promise<MeetingWith[]> {
  const ids = [...new Set(rows.flatMap((row) => row.client ?? []))]
  const known = new Map((await ledger.clients.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row.known]] : [])))
  return rows.map(({ meeting, client }) => {
    const who = client === undefined ? undefined : known.get(client)
    return { meeting, client: who ? { id: who.id, name: who.name } : null }
  })
}

const lineOf = (row: ClientRow, horizon: Horizon): ClientLine => ({
  id: row.id,
  name: row.known.name,
  timeLostMs: row.timeLostMs,
  standing: standingOfRecord(row, horizon),
})

/** The user's day, from midnight to midnight, of 23 to 25 hours. */
function dayAround(now: EpochMs, timeZone: string): [EpochMs, EpochMs] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay()
  return [today.epochMilliseconds, today.add({ days: 1 }).epochMilliseconds]
}
