import type { Invoice } from '../invoices/derive-invoices.ts'
import { sumMoney } from '../invoices/sum-money.ts'
import type { Horizon } from '../judgment/horizon.ts'
import type { Judged } from '../judgment/judged.ts'
import { deriveTimeLost, type Money, type Waits } from '../judgment/time-lost.ts'
import { dayOf } from '../projects/day-of.ts'

/** "Be prepared to walk away": what a client cost in the last 12 months, against what they paid in the same. */
export type Balance = {
  /** Waits and no-shows that counted. */
  readonly lost: Waits
  /** Their price, at the rates in force when each was lost; empty without a rate. */
  readonly lostMoney: readonly Money[]
  /** Invoices paid, by the day they were paid. */
  readonly paidInvoices: number
  readonly paid: readonly Money[]
  /** Invoices paid on a day unknown: in no sum. */
  readonly paidUndated: number
}

/** `judged` and `invoices`: of this client alone. */
export function deriveBalance(judged: readonly Judged[], invoices: readonly Invoice[], horizon: Horizon): Balance {
  const { now, since12MonthsMs, timeZone } = horizon
  const [since, today] = [dayOf(since12MonthsMs, timeZone), dayOf(now, timeZone)]
  const { theirs, money } = deriveTimeLost(judged.filter(({ meeting }) => meeting.startMs >= since12MonthsMs))
  const paid = invoices.filter(
    ({ paidOn }) => paidOn !== null && paidOn !== 'unknown' && since <= paidOn && paidOn <= today,
  )
  return {
    lost: theirs,
    lostMoney: money,
    paidInvoices: paid.length,
    paid: sumMoney(paid),
    paidUndated: invoices.filter(({ paidOn }) => paidOn === 'unknown').length,
  }
}
