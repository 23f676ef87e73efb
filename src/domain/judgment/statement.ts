import { type Count, deriveShrunkRate, type Prior } from './rate.ts'

/** Below this many meetings a percentage says more than is known. */
const PERCENT_FROM = 5
const COUNT_FROM = 3

/** What may be said of a rate, as a code with its numbers. */
export type Statement =
  | { readonly code: 'too-few'; readonly meetings: number }
  | { readonly code: 'count'; readonly meetings: number; readonly offences: number }
  | { readonly code: 'rate'; readonly meetings: number; readonly offences: number; readonly percent: number }

/** Whether a percentage may be stated at all. */
export const statableRate = (meetings: number): boolean => meetings >= PERCENT_FROM

/** Whole per cent of a rate in 0..1; a half is rounded down, the way kinder to the client. */
export const wholePercent = (rate: number): number => Math.max(0, Math.ceil(rate * 100 - 0.5))

/** Too few to say, then the bare count, then the count with the estimated rate. */
export function deriveStatement({ meetings, offences }: Count, prior?: Prior): Statement {
  if (meetings < COUNT_FROM) return { code: 'too-few', meetings }
  if (!statableRate(meetings)) return { code: 'count', meetings, offences }
  return { code: 'rate', meetings, offences, percent: wholePercent(deriveShrunkRate({ meetings, offences }, prior)) }
}
