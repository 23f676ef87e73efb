import type { Schedule } from './meeting.ts'

const MINUTE = 60_000

/** How long it was to be; where no end is known, as long as usual. */
export const plannedLengthMs = (schedule: Schedule | null, usualLengthMinutes: number): number =>
  schedule && schedule.endMs !== null ? schedule.endMs - schedule.startMs : usualLengthMinutes * MINUTE
