import type { Balance } from '../../domain/portrait/balance.ts'
import { formatDuration, formatMoney, formatNumber } from '../../ui/formats.ts'
import { t, tn } from '../../ui/words.ts'

/** A sentence on the time, then one for each currency; hours alone where nobody has said what an hour costs. */
export function balanceWords({ lost, lostMoney, paid, paidInvoices, paidUndated }: Balance): string[] {
  const amountIn = (sums: Balance['paid'], currency: string) =>
    sums.find((each) => each.currency === currency)?.amount ?? null
  // What the time is worth follows the sentence on the time.
  const currencies = [...new Set([...lostMoney, ...paid].map(({ currency }) => currency))]
  const byCurrency = currencies.map((currency) => {
    const [cost, income] = [amountIn(lostMoney, currency), amountIn(paid, currency)]
    if (cost === null) return t('popup_balance_paid', formatMoney(income ?? 0, currency))
    return income === null
      ? t('popup_balance_cost', formatMoney(cost, currency), currency)
      : t('popup_balance_both', formatMoney(cost, currency), formatMoney(income, currency))
  })
  return [
    lost.meetings === 0
      ? t('popup_balance_no_time')
      : tn('popup_balance_time', lost.meetings, formatDuration(lost.ms), formatNumber(lost.meetings)),
    ...byCurrency,
    ...(paidInvoices + paidUndated === 0 ? [t('popup_balance_no_payment')] : []),
    ...(paidUndated > 0 ? [tn('popup_balance_undated', paidUndated, formatNumber(paidUndated))] : []),
  ]
}
