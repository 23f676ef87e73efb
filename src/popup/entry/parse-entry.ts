import type { EpochMs } from '../../domain/meeting/fact.ts'
import { type EntryFault, LONGEST_NAME, LONGEST_NOTE, type MeetingEntry, type MeetingSaid } from './meeting-entry.ts'
import { placeTime, placeTimeAfter, placeTimeNear } from './place-time.ts'

type Parsed = { readonly ok: true; readonly said: MeetingSaid } | ({ readonly ok: false } & EntryFault)

const HOUR = 3_600_000
const DAY = 24 * HOUR
const LONGEST_MEETING = 12 * HOUR
const FARTHEST = 20 * 366 * DAY

const wrong = (field: EntryFault['field'], fault: EntryFault['fault']): Parsed => ({ ok: false, field, fault })

/** Clock times belong to the day on which they make sense: an end past midnight, an arrival just before it. */
export function parseEntry(entry: MeetingEntry, timeZone: string, now: EpochMs): Parsed {
  const client = entry.client.trim()
  if (client === '') return wrong('client', 'client-missing')
  if (client.length > LONGEST_NAME) return wrong('client', 'client-too-long')
  if (entry.note.length > LONGEST_NOTE) return wrong('note', 'note-too-long')
  if (placeTime(entry.date, '12:00', timeZone) === null) return wrong('date', 'date-missing')
  const startMs = placeTime(entry.date, entry.start, timeZone)
  if (startMs === null) return wrong('start', 'start-missing')
  if (Math.abs(startMs - now) > FARTHEST) return wrong('date', 'date-too-far')

  const near = (time: string, aroundMs: EpochMs) =>
    time === '' ? null : placeTimeNear(entry.date, time, timeZone, aroundMs)
  const endMs = entry.end === '' ? null : placeTimeAfter(entry.date, entry.end, timeZone, startMs)
  if (endMs !== null && endMs - startMs > LONGEST_MEETING) return wrong('end', 'end-too-far')
  const iArrivedMs = near(entry.iArrived, startMs)
  const iLeftMs = near(entry.iLeft, endMs ?? startMs)
  const theyArrivedMs = entry.they === 'came' ? near(entry.theyArrived, startMs) : null
  if (entry.they === 'came' && theyArrivedMs === null) return wrong('theyArrived', 'their-arrival-missing')
  if (iLeftMs !== null && iArrivedMs !== null && iLeftMs < iArrivedMs) return wrong('iLeft', 'left-before-i-arrived')
  const said = { client, channel: entry.channel, startMs, endMs, iArrivedMs, they: entry.they, theyArrivedMs, iLeftMs }
  return { ok: true, said: { ...said, note: entry.note.trim() } }
}
