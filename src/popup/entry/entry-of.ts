import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { knownMs } from '../known-ms.ts'
import type { MeetingEntry } from './meeting-entry.ts'
import { unplaceTime } from './place-time.ts'

/** The form of a meeting that is already in the ledger. */
export function entryOf(meeting: Meeting, client: string, timeZone: string, now: EpochMs): MeetingEntry {
  const start = unplaceTime(meeting.schedule?.startMs ?? knownMs(meeting.myArrival) ?? now, timeZone)
  const time = (atMs: EpochMs | null | undefined) =>
    atMs === null || atMs === undefined ? '' : unplaceTime(atMs, timeZone).time
  const theyArrived = time(knownMs(meeting.theirArrival))
  return {
    client,
    date: start.date,
    start: start.time,
    end: time(meeting.schedule?.endMs),
    channel: meeting.channel,
    iArrived: time(knownMs(meeting.myArrival)),
    they: meeting.outcome === 'no-show' ? 'did-not-come' : theyArrived === '' ? 'not-said' : 'came',
    theyArrived: meeting.outcome === 'no-show' ? '' : theyArrived,
    iLeft: time(knownMs(meeting.ended)),
    note: meeting.note ?? '',
  }
}

const QUARTER_HOUR = 15 * 60_000

/** An empty form: today, the quarter hour just gone. */
export function freshEntry(client: string, timeZone: string, now: EpochMs): MeetingEntry {
  const { date, time } = unplaceTime(Math.floor(now / QUARTER_HOUR) * QUARTER_HOUR, timeZone)
  return {
    client,
    date,
    start: time,
    end: '',
    channel: 'phone',
    iArrived: time,
    they: 'came',
    theyArrived: '',
    iLeft: '',
    note: '',
  }
}
