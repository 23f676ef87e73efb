import { DEFAULT_LIMITS, decideReached, deriveCounters, type Limits, type Reached } from './counters.ts'
import type { Horizon } from './horizon.ts'
import { type Dated, deriveJudged } from './judged.ts'
import { decideRateFlag, deriveHabitChance } from './rate.ts'
import type { Settled } from './settled.ts'
import { deriveTally, type Tally } from './tally.ts'

/** Why a standing is what it is, as a code with its numbers. */
export type Reason =
  | { readonly code: 'decided-by-user' }
  | { readonly code: 'rate'; readonly meetings: number; readonly offences: number; readonly chance: number }
  | { readonly code: 'counters'; readonly reached: readonly Reached[] }
  | { readonly code: 'too-few'; readonly meetings: number; readonly needed: number }
  | { readonly code: 'clean-in-a-row'; readonly meetings: number }
  | { readonly code: 'nothing-stands-out'; readonly meetings: number; readonly offences: number }

export type StandingName = 'off-the-schedule' | 'pattern' | 'watch' | 'new' | 'good' | 'fine'

export type Standing = {
  readonly name: StandingName
  readonly reason: Reason
  /** Of the last 12 months. */
  readonly tally: Tally
}

const KNOWN_FROM = 3
const GOOD_FROM = 5

export type Decisions = {
  /** The user has taken them off the schedule. */
  readonly offTheSchedule: boolean
  readonly limits?: Limits
}

/** Where one client stands at the horizon's `now`: of the rules, the first that holds. `settled` in any order. */
export function deriveStanding(settled: readonly Settled[], horizon: Horizon, decisions: Decisions): Standing {
  return decideStanding(deriveJudged(settled, horizon.timeZone), horizon, decisions)
}

/** As `deriveStanding`, for whoever has judged the client's meetings already. */
export function decideStanding(judged: readonly Dated[], horizon: Horizon, decisions: Decisions): Standing {
  const tally = deriveTally(judged, horizon.since12MonthsMs)
  const { meetings, offences } = tally
  const is = (name: StandingName, reason: Reason): Standing => ({ name, reason, tally })
  if (decisions.offTheSchedule) return is('off-the-schedule', { code: 'decided-by-user' })
  if (decideRateFlag(tally))
    return is('pattern', { code: 'rate', meetings, offences, chance: deriveHabitChance(tally) })
  const reached = decideReached(deriveCounters(judged, horizon), decisions.limits ?? DEFAULT_LIMITS)
  if (reached.length > 0) return is('watch', { code: 'counters', reached })
  // Excused meetings count towards knowing somebody, so that an excuse never makes an old client new again.
  if (judged.length < KNOWN_FROM) return is('new', { code: 'too-few', meetings: judged.length, needed: KNOWN_FROM })
  const clean = cleanInARow(judged)
  if (clean >= GOOD_FROM) return is('good', { code: 'clean-in-a-row', meetings: clean })
  return is('fine', { code: 'nothing-stands-out', meetings, offences })
}

/** Up to the present; what left the statistics neither adds to the row nor ends it. */
function cleanInARow(judged: readonly Dated[]): number {
  const last = judged.findLastIndex(({ countsAs }) => countsAs === 'offence')
  return judged.slice(last + 1).filter(({ countsAs }) => countsAs === 'clean').length
}
