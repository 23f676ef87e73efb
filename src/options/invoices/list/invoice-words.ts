import { deriveDaysLate, type Invoice } from '../../../domain/invoices/derive-invoices.ts'
import type { InvoiceTotals } from '../../../domain/invoices/invoice-totals.ts'
import type { Day } from '../../../domain/meeting/fact.ts'
import { formatAmount, formatDays, formatNumber } from '../../../ui/formats.ts'
import { t, tn } from '../../../ui/words.ts'
import { invoiceDay } from '../invoice-day.ts'

/** When it was paid, or is due, and how late that is. */
export function stateWords(invoice: Invoice, today: Day): string {
  const { dueOn, paidOn } = invoice
  const late = deriveDaysLate(invoice, today)
  if (paidOn === 'unknown') return t('options_invoices_paid_undated')
  if (paidOn !== null) {
    const on = invoiceDay(paidOn)
    if (late === null) return t('options_invoices_paid_on', on)
    return late === 0 ? t('options_invoices_paid_in_time', on) : tn('options_invoices_paid_late', late, on, count(late))
  }
  if (dueOn === null) return t('options_invoices_never_due')
  return late === null || late === 0
    ? t('options_invoices_due_on', invoiceDay(dueOn))
    : tn('options_invoices_overdue', late, invoiceDay(dueOn), count(late))
}

/** Counts and days; each currency by itself. */
export function totalsWords({
  count: all,
  settled,
  paidLate,
  overdue,
  medianDaysLate,
  amounts,
}: InvoiceTotals): string {
  return [
    tn('options_invoices_count', all, count(all)),
    settled > 0 &&
      (paidLate + overdue === 0
        ? tn('options_invoices_none_late', settled, count(settled))
        : t('options_invoices_some_late', count(settled), count(paidLate), count(overdue))),
    medianDaysLate !== null && t('options_invoices_median', formatDays(medianDaysLate)),
    ...amounts.map(({ amount, currency }) => formatAmount(amount, currency)),
  ]
    .filter(Boolean)
    .join(' · ')
}

const count = (value: number) => formatNumber(value)
