import type { Money } from '../judgment/time-lost.ts'

/** No currency has more than four decimals. */
const PARTS = 10_000

/** One a currency, in order of its code; never one currency with another. In whole parts, so that no order matters. */
export function sumMoney(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, bigint>()
  for (const { currency, amount } of amounts)
    sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(Math.round(amount * PARTS)))
  return [...sums]
    .map(([currency, parts]) => ({ currency, amount: Number(parts) / PARTS }))
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
}
