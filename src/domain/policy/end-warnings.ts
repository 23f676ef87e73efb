import type { EpochMs } from '../meeting/fact.ts'
import type { Schedule } from '../meeting/meeting.ts'
import type { HardStop } from './hard-stop.ts'
import type { Policy } from './policy.ts'

export type EndWarning = { readonly minutesBefore: number; readonly atMs: EpochMs }

const MINUTE = 60_000

/** When to say that the time is ending, earliest first. Short meetings are warned later, or the warning would be most of them. */
export function deriveEndWarnings(schedule: Schedule, hardStop: HardStop, policy: Policy): readonly EndWarning[] {
  const lengthMs = hardStop.atMs - schedule.startMs
  const short = lengthMs <= policy.shortMeetingMinutes * MINUTE
  return (short ? policy.shortEndWarningMinutes : policy.endWarningMinutes)
    .filter((minutes) => minutes * MINUTE < lengthMs)
    .map((minutesBefore) => ({ minutesBefore, atMs: hardStop.atMs - minutesBefore * MINUTE }))
    .toSorted((a, b) => a.atMs - b.atMs)
}

/** The latest warning whose moment has come; `null` before the first. */
export function decideEndWarning(warnings: readonly EndWarning[], now: EpochMs): EndWarning | null {
  return warnings.findLast((warning) => warning.atMs <= now) ?? null
}
