import { byTheMinute } from '../domain/judgment/by-the-minute.ts'
import { type Curves, deriveArrivalRecord, deriveCurves } from '../domain/judgment/forecast.ts'
import { toSettled } from '../domain/judgment/settled.ts'
import type { ArrivalRecord } from '../domain/judgment/survival.ts'
import type { Ledger } from '../ledger/database.ts'
import { findMeeting, latestMeetings, meetingsOfClient } from '../ledger/queries.ts'
import type { MeetingRow } from '../ledger/rows.ts'

/** Habits change, and what is read must not grow with the years. */
const LATEST = 1_000

/** When this meeting's client came to others, and when all clients did. */
export async function readCurves(ledger: Ledger, meetingId: string): Promise<Curves> {
  const row = await findMeeting(ledger, meetingId)
  const client = row?.client
  const [own, all] = await Promise.all([
    client === undefined ? [] : meetingsOfClient(ledger, client, LATEST),
    latestMeetings(ledger, LATEST),
  ])
  const others = (rows: readonly MeetingRow[]) => rows.filter(({ id }) => id !== row?.id).flatMap(recordOf)
  const curves = deriveCurves(others(own), others(all))
  return { client: curves.client && byTheMinute(curves.client), all: curves.all && byTheMinute(curves.all) }
}

function recordOf({ meeting }: MeetingRow): ArrivalRecord[] {
  const settled = toSettled(meeting)
  const record = settled && deriveArrivalRecord(settled)
  return record ? [record] : []
}
