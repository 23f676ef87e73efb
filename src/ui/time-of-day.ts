import type { EpochMs } from '../domain/meeting/fact.ts'

/** What `<input type="time">` shows for a moment, in the browser's zone: `10:00`. */
export const formatTimeInput = (atMs: EpochMs): string => new Date(atMs).toTimeString().slice(0, 5)

/** The moments of that clock time on the day before, the day itself and the day after; none where it is not a time. */
function momentsOf(time: string, aroundMs: EpochMs): EpochMs[] {
  const [hour, minute] = time.split(':').map(Number)
  if (hour === undefined || minute === undefined) return []
  return [-1, 0, 1].map((days) => {
    const moment = new Date(aroundMs)
    moment.setDate(moment.getDate() + days)
    return moment.setHours(hour, minute, 0, 0)
  })
}

/** The moment of `10:00` that lies nearest: meetings cross midnight. `null` where it is not a time. */
export const parseTimeNear = (time: string, nearMs: EpochMs): EpochMs | null =>
  momentsOf(time, nearMs).toSorted((a, b) => Math.abs(a - nearMs) - Math.abs(b - nearMs))[0] ?? null

/** The first moment of `10:45` after `fromMs`; `null` where it is not a time. */
export const parseTimeAfter = (time: string, fromMs: EpochMs): EpochMs | null =>
  momentsOf(time, fromMs).find((momentMs) => momentMs > fromMs) ?? null
