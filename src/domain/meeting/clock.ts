import type { HardStop } from '../policy/hard-stop.ts'
import type { EpochMs } from './fact.ts'
import type { Meeting } from './meeting.ts'

/** What the running meeting's clock says at `now`. Durations in ms, never negative. */
export type Clock =
  /** I am not there, or no start is known. */
  | { readonly phase: 'idle' }
  | { readonly phase: 'before'; readonly startsInMs: number }
  | { readonly phase: 'waiting'; readonly elapsedMs: number; readonly hasGap: boolean }
  | { readonly phase: 'together'; readonly leftMs: number | null }
  /** They were here and left; the clock of the wait does not run again. */
  | { readonly phase: 'apart'; readonly leftMs: number | null }
  | { readonly phase: 'over'; readonly overMs: number }
  | { readonly phase: 'ended' }

/** Derived from timestamps alone, so that a sleeping tab or a killed worker changes nothing. */
export function deriveClock(meeting: Meeting, hardStop: HardStop | null, now: EpochMs): Clock {
  if (meeting.ended) return { phase: 'ended' }
  if (!meeting.iAmHere || !meeting.schedule) return { phase: 'idle' }
  if (hardStop && now >= hardStop.atMs) return { phase: 'over', overMs: now - hardStop.atMs }
  const leftMs = hardStop ? hardStop.atMs - now : null
  if (meeting.theyAreHere) return { phase: 'together', leftMs }
  if (meeting.theirArrival) return { phase: 'apart', leftMs }
  if (now < meeting.schedule.startMs) return { phase: 'before', startsInMs: meeting.schedule.startMs - now }
  const sinceMs = meeting.wait?.sinceMs ?? meeting.schedule.startMs
  return { phase: 'waiting', elapsedMs: Math.max(0, now - sinceMs), hasGap: meeting.wait?.hasGap ?? false }
}
