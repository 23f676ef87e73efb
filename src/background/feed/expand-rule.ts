import ICAL from 'ical.js'
import { fromIcalTime, toIcalTime } from './ical-time.ts'
import { DAY_MS } from './wall-time.ts'

/** An `RRULE` as ical.js reads it. */
export type RuleData = {
  readonly freq: string
  readonly interval?: number
  readonly count?: number
  readonly until?: string
  readonly [part: string]: unknown
}

export type Expansion = {
  /** Starts on the wall, in order. */
  readonly wallMs: readonly number[]
  /** There were more. */
  readonly cut: boolean
}

/** Steps that all rules of a feed may still take. */
export type RuleBudget = { steps: number }

export type Span = { readonly fromMs: number; readonly toMs: number }

/** A year of an hourly event is no appointment. */
const MOST_INSTANCES = 1_000
/** Daily since 1900: a step is about a day. */
const MOST_STEPS = 100_000
const LONGEST_INTERVAL = 1_000

const PERIOD_MS: Readonly<Record<string, number>> = {
  SECONDLY: 1_000,
  MINUTELY: 60_000,
  HOURLY: 60 * 60_000,
  DAILY: DAY_MS,
  WEEKLY: 7 * DAY_MS,
}

/**
 * The starts that a rule gives within `span`, all of them times on the wall. Throws where it is no rule at all.
 * `untilMs`: the last start there may be; `null`: it does not end.
 */
export function expandRule(
  rule: RuleData,
  startMs: number,
  span: Span,
  untilMs: number | null,
  budget: RuleBudget,
): Expansion {
  const { interval = 1, count } = rule
  if (interval > LONGEST_INTERVAL) throw new Error('not a rule')
  const lastMs = Math.min(untilMs ?? Infinity, span.toMs - 1)
  if (startMs > lastMs || endsByCount(rule, startMs) < span.fromMs) return { wallMs: [], cut: false }
  const recur = new ICAL.Recur({ ...rule, until: undefined })
  const dtstart = toIcalTime(count ? startMs : leap(rule, interval, startMs, span.fromMs))
  const own = { steps: Math.min(MOST_STEPS, budget.steps) }
  const before = own.steps
  const wallMs: number[] = []
  try {
    const options: Options = { rule: recur, dtstart, budget: own, lastMs }
    const starts = new BoundedIterator(options)
    for (let next = starts.next(); next; next = starts.next()) {
      const atMs = fromIcalTime(next)
      if (atMs > lastMs) break
      if (atMs < span.fromMs || !isOnItsDay(rule, startMs, atMs)) continue
      if (wallMs.length === MOST_INSTANCES) return { wallMs, cut: true }
      wallMs.push(atMs)
    }
    return { wallMs, cut: false }
  } catch (error) {
    if (error instanceof Exhausted) return { wallMs, cut: true }
    throw error
  } finally {
    budget.steps -= before - Math.max(0, own.steps)
  }
}

/**
 * From the first instance to one not long before the span, in whole periods: the rule goes on as if it began there. To
 * walk there takes ical.js 40 us a month.
 */
function leap({ freq, bymonth }: RuleData, interval: number, startMs: number, fromMs: number): number {
  // In a month that the rule leaves out, ical.js 2.2.1 begins with the wrong one: whole years keep to the first month.
  if (freq === 'MONTHLY') return leapMonths(bymonth === undefined ? interval : 12 * interval, startMs, fromMs)
  if (freq === 'YEARLY') return leapMonths(12 * interval, startMs, fromMs)
  const periodMs = (PERIOD_MS[freq] ?? 1) * interval
  return startMs + Math.max(0, Math.floor((fromMs - startMs) / periodMs) - 1) * periodMs
}

/** To a month that has this day: the rule may be for the 31st. */
function leapMonths(months: number, startMs: number, fromMs: number): number {
  const [start, from] = [new Date(startMs), new Date(fromMs)]
  const between = (from.getUTCFullYear() - start.getUTCFullYear()) * 12 + from.getUTCMonth() - start.getUTCMonth()
  for (let periods = Math.floor((between - 2) / months); periods > 0; periods -= 1) {
    const there = new Date(startMs)
    there.setUTCMonth(start.getUTCMonth() + periods * months)
    if (there.getUTCDate() === start.getUTCDate()) return there.getTime()
  }
  return startMs
}

/** Every year on February 29, ical.js 2.2.1 gives March 1 where there is none; the format leaves such years out. */
function isOnItsDay({ freq, bymonth, byday, byyearday, byweekno }: RuleData, startMs: number, atMs: number): boolean {
  if (freq !== 'YEARLY' || (byday ?? byyearday ?? byweekno) !== undefined) return true
  const months = [bymonth ?? new Date(startMs).getUTCMonth() + 1].flat()
  return months.includes(new Date(atMs).getUTCMonth() + 1)
}

/** No start is later; each period of such rules has one at least. */
function endsByCount({ freq, count, interval = 1, ...parts }: RuleData, startMs: number): number {
  const periodMs = PERIOD_MS[freq]
  const thinned = Object.keys(parts).some((part) => part.startsWith('by') && !(part === 'byday' && freq === 'WEEKLY'))
  return count && periodMs !== undefined && !thinned ? startMs + count * interval * periodMs : Infinity
}

class Exhausted extends Error {}

type Options = ConstructorParameters<typeof ICAL.RecurIterator>[0] & {
  readonly budget: RuleBudget
  /** On the wall. */
  readonly lastMs: number
}

/**
 * ical.js looks for the next start until there is one, with some rules forever (February 30; the fifth Monday of every
 * 48th month). Each of its ways to go on passes through one of these methods. Seen in ical.js 2.2.1.
 */
class BoundedIterator extends ICAL.RecurIterator {
  declare private budget: RuleBudget
  declare private lastMs: number
  declare private mayContract: boolean

  // Called by the constructor of ical.js, before a field of this class could be set.
  override fromData(options: Options) {
    this.budget = options.budget
    this.lastMs = options.lastMs
    this.mayContract = mayContract(options.rule)
    super.fromData(options)
  }

  override increment_month() {
    this.spend(1)
    super.increment_month()
  }

  override increment_monthday(days: number) {
    this.spend(Math.ceil(days / 7))
    super.increment_monthday(days)
  }

  override expand_year_days(year: number) {
    this.spend(100)
    return super.expand_year_days(year)
  }

  override check_contracting_rules() {
    this.spend(1)
    // Past the end any start does, for it ends the search.
    return !this.mayContract || super.check_contracting_rules() || fromIcalTime(this.last) > this.lastMs
  }

  private spend(steps: number) {
    this.budget.steps -= steps
    if (this.budget.steps < 0) throw new Exhausted()
  }
}

/** To ask ical.js each time takes half as long as all the rest: week and day of the year are worked out for it. */
const mayContract = ({ freq, parts }: ICAL.Recur): boolean =>
  Object.keys(parts).some((part) => !(part === 'BYDAY' && (freq === 'WEEKLY' || freq === 'MONTHLY')))
