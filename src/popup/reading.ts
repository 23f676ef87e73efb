import type { Client } from '../domain/clients/identity.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { openLedger } from '../ledger/database.ts'
import {
  findClients,
  findMeeting,
  meetingsBetween,
  meetingsOfClient,
  meetingsToSettle,
  runningMeetings,
} from '../ledger/queries.ts'
import type { ClientRow, MeetingRow } from '../ledger/rows.ts'
import type { MeetingWith } from './meeting-with.ts'

export type ClientLine = Pick<
  ClientRow,
  'id' | 'meetings' | 'late' | 'timeLostMs' | 'noShows' | 'excused' | 'myLate' | 'myLateMs'
> & { readonly name: string }

export type Home = {
  readonly running: readonly MeetingWith[]
  readonly unsettled: readonly MeetingWith[]
  readonly today: readonly MeetingWith[]
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

const ledger = openLedger()

export async function readHome({ search, shown, timeZone, now }: Asked): Promise<Home> {
  const [fromMs, toMs] = dayAround(now, timeZone)
  const [running, unsettled, today, clients] = await Promise.all([
    runningMeetings(ledger),
    meetingsToSettle(ledger, MOST_UNSETTLED),
    meetingsBetween(ledger, fromMs, toMs),
    findClients(ledger, search, shown + 1),
  ])
  const shownBefore = new Set(running.map((row) => row.id))
  const rest = today.filter((row) => !shownBefore.has(row.id) && row.meeting.outcome !== 'not-a-meeting')
  return {
    running: await withClients(running),
    unsettled: await withClients(unsettled),
    today: await withClients(rest),
    clients: clients.slice(0, shown).map(toLine),
    hasMore: clients.length > shown,
    isEmpty: clients.length === 0 && search === '' && running.length + unsettled.length + rest.length === 0,
  }
}

/** `null`: erased, or merged into another. */
export async function readClient(
  id: string,
  shown: number,
): Promise<{ known: Client; line: ClientLine; meetings: Meeting[]; hasMore: boolean } | null> {
  const row = await ledger.clients.get(id)
  if (!row) return null
  const rows = await meetingsOfClient(ledger, id, shown + 1)
  const meetings = rows.slice(0, shown).map(({ meeting }) => meeting)
  return { known: row.known, line: toLine(row), meetings, hasMore: rows.length > shown }
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

const toLine = ({
  id,
  known,
  meetings,
  late,
  timeLostMs,
  noShows,
  excused,
  myLate,
  myLateMs,
}: ClientRow): ClientLine => ({
  id,
  name: known.name,
  meetings,
  late,
  timeLostMs,
  noShows,
  excused,
  myLate,
  myLateMs,
})

/** The user's day, from midnight to midnight, of 23 to 25 hours. */
function dayAround(now: EpochMs, timeZone: string): [EpochMs, EpochMs] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay()
  return [today.epochMilliseconds, today.add({ days: 1 }).epochMilliseconds]
}
