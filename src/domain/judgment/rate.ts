import { betaTail } from './beta.ts'

/** How many settled meetings there were, and how many offences in them. */
export type Count = { readonly meetings: number; readonly offences: number }

/** What is believed of a rate before anything is seen: as if `alpha` offences and `beta` clean meetings had been. */
export type Prior = { readonly alpha: number; readonly beta: number }

/** One in five, held lightly. The flag never uses another. */
export const FLAG_PRIOR: Prior = { alpha: 1, beta: 4 }

/** A rate above this is a habit. */
const HABIT_RATE = 0.25
const FLAG_CERTAINTY = 0.8
const FLAG_MEETINGS = 3
const FLAG_OFFENCES = 2

/** The share of meetings with an offence, drawn towards the prior as long as there are few. */
export function deriveShrunkRate({ meetings, offences }: Count, prior: Prior = FLAG_PRIOR): number {
  return (prior.alpha + offences) / (prior.alpha + prior.beta + meetings)
}

/** How probable it is that more than a quarter of this client's meetings go wrong. */
export function deriveHabitChance({ meetings, offences }: Count): number {
  return betaTail(HABIT_RATE, FLAG_PRIOR.alpha + offences, FLAG_PRIOR.beta + meetings - offences)
}

/** Whether the count is a pattern. On fewer than 3 meetings or 2 offences it never is. */
export function decideRateFlag(count: Count): boolean {
  return (
    count.meetings >= FLAG_MEETINGS && count.offences >= FLAG_OFFENCES && deriveHabitChance(count) >= FLAG_CERTAINTY
  )
}
