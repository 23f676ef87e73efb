import type { EpochMs } from '../meeting/fact.ts'
import type { Reading, Stopped } from '../meeting/reading.ts'
import { type Curves, deriveForecast, type Forecast } from './forecast.ts'
import { decideWaitingAdvice, type WaitingAdvice } from './waiting-advice.ts'

/** Will they still come by the time that I leave, and what follows. */
export type Outlook = Forecast & { readonly byMs: EpochMs; readonly advice: WaitingAdvice }

const MINUTE = 60_000

/**
 * By the full minute, so that no figure flickers. `null`: they are not awaited; they are not late yet; or they told me
 * when they come, which says more than any past.
 */
export function deriveOutlook(
  { meeting, hardStop }: Stopped,
  { clock, ladder, mayAskNoShow }: Reading,
  curves: Curves,
  now: EpochMs,
): Outlook | null {
  const { schedule, policy, notice } = meeting
  if (clock.phase !== 'waiting' || !schedule || !hardStop) return null
  const elapsedMinutes = Math.floor((now - schedule.startMs) / MINUTE)
  if (elapsedMinutes < Math.max(policy.onTimeMinutes, notice?.minutes ?? 0)) return null
  const forecast = deriveForecast(curves, elapsedMinutes * MINUTE, hardStop.atMs - schedule.startMs)
  const advice = decideWaitingAdvice({ ladder, mayAskNoShow, chance: forecast.chance })
  return { ...forecast, byMs: hardStop.atMs, advice }
}
