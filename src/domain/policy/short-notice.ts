import type { Policy } from './policy.ts'

const HOUR = 3_600_000

/** Shorter than agreed. `mostMs`: the notice by the bound kindest to whoever gave it; what is unknown is not short. */
export const isShortNotice = (mostMs: number | null, { cancelNoticeHours }: Policy): boolean =>
  mostMs !== null && mostMs < cancelNoticeHours * HOUR
