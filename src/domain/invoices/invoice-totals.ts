import type { Money } from '../judgment/time-lost.ts'
import type { Day } from '../meeting/fact.ts'
import { grouped } from '../meeting/grouped.ts'
import { deriveDaysLate, type Invoice } from './derive-invoices.ts'
import { sumMoney } from './sum-money.ts'

/** What one client was sent, and how they paid it. */
export type InvoiceTotals = {
  readonly count: number
  /** Of those whose lateness can be known by now: paid on a known day, or due before today. */
  readonly settled: number
  readonly paidLate: number
  /** Due before today and not paid. */
  readonly overdue: number
  /** Of those paid late and those overdue; `null`: none. */
  readonly medianDaysLate: number | null
  /** All, paid, and not paid: each currency by itself. */
  readonly amounts: readonly Money[]
  readonly paid: readonly Money[]
  readonly open: readonly Money[]
}

export function deriveInvoiceTotals(invoices: readonly Invoice[], today: Day): InvoiceTotals {
  const judged = invoices.flatMap((invoice) => {
    const days = deriveDaysLate(invoice, today)
    return days === null || (days === 0 && invoice.paidOn === null) ? [] : [{ invoice, days }]
  })
  const late = judged.filter(({ days }) => days > 0)
  const paidLate = late.filter(({ invoice }) => invoice.paidOn !== null).length
  return {
    count: invoices.length,
    settled: judged.length,
    paidLate,
    overdue: late.length - paidLate,
    medianDaysLate: median(late.map(({ days }) => days)),
    amounts: sumMoney(invoices),
    paid: sumMoney(invoices.filter(({ paidOn }) => paidOn !== null)),
    open: sumMoney(invoices.filter(({ paidOn }) => paidOn === null)),
  }
}

/** For each client who has an invoice. */
export const deriveTotalsByClient = (invoices: readonly Invoice[], today: Day): Map<string, InvoiceTotals> =>
  new Map(
    [...grouped(invoices, ({ client }) => client)].map(([client, own]) => [client, deriveInvoiceTotals(own, today)]),
  )

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
