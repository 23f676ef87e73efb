import type { EpochMs } from '../meeting/fact.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { type Settled, toSettled } from './settled.ts'

/** All that one meeting means for the judgment of its client: small, so that a client's can be kept side by side. */
export type Entry = {
  readonly id: string
  readonly beganMs: EpochMs
  /** In which it was planned; `null`: it was not. */
  readonly timeZone: string | null
  /** `null`: it does not count, or not yet. */
  readonly settled: Settled | null
}

export const toEntry = (meeting: Meeting): Entry => ({
  id: meeting.id,
  beganMs: meeting.beganMs,
  timeZone: meeting.schedule?.timeZone ?? null,
  settled: toSettled(meeting),
})
