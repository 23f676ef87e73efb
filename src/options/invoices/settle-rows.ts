import type { Day } from '../../domain/meeting/fact.ts'
import { grouped } from '../../domain/meeting/grouped.ts'
import { keyOf, type ReadRow } from './join-lines.ts'
import type { DecimalMark, Value } from './parse-amount.ts'
import type { DayOrder, DayReading } from './parse-day.ts'
import { proposeCurrency } from './read-currency.ts'
import { DAY_FIELDS, type Row } from './read-row.ts'
import type { Answers, Ask } from './reading.ts'

export type Settled = {
  /** How what can be read two ways was read; `null`: nothing could, or it is asked. */
  readonly dayOrder: DayOrder | null
  readonly decimalMark: DecimalMark | null
  readonly read: readonly ReadRow[]
  readonly asks: readonly Ask[]
}

const EXAMPLES = 3

/** What stands in the way of reading a row. */
type Need = {
  readonly row: Row
  readonly of: 'day-order' | 'decimal-mark' | 'currency' | 'paid'
  readonly text: string
}

/** What some rows prove decides for all; where they prove nothing, or both, the user is asked. `home`: ISO 4217. */
export function settleRows(rows: readonly Row[], answers: Answers, home: string | null): Settled {
  const orders = new Set(rows.flatMap(({ days }) => DAY_FIELDS.flatMap((field) => provenOrder(days[field]))))
  const marks = new Set(rows.flatMap(({ amount }) => (amount.kind === 'sure' ? (amount.mark ?? []) : [])))
  const dayOrder = answers.dayOrder ?? only(orders)
  const decimalMark = answers.decimalMark ?? only(marks)

  const settled = rows.map((row) => settleRow(row, dayOrder, decimalMark, answers))
  const waiting = new Map<string, Need>()
  for (const { row, needs } of settled) for (const need of needs) waiting.set(keyOf(row), need)
  // What waits for one line of an invoice waits for all of them.
  const dragged = settled.flatMap(({ row, read }) => {
    const need = waiting.get(keyOf(row))
    return read && need ? { ...need, row } : []
  })
  const needs = [...settled.flatMap((each) => each.needs), ...dragged]
  const about = (of: Need['of']) => needs.filter((need) => need.of === of)
  return {
    dayOrder: rows.some(({ days }) => DAY_FIELDS.some((field) => days[field]?.kind === 'either')) ? dayOrder : null,
    decimalMark: rows.some(({ amount }) => amount.kind === 'either') ? decimalMark : null,
    read: settled.flatMap(({ row, read }) => (read && !waiting.has(keyOf(row)) ? read : [])),
    asks: [
      ...askOnce('day-order', about('day-order'), orders.size > 1),
      ...askOnce('decimal-mark', about('decimal-mark'), marks.size > 1),
      ...askCurrencies(about('currency'), home),
      ...askPaid(about('paid')),
    ],
  }
}

const provenOrder = (reading: DayReading | null) => (reading?.kind === 'sure' ? (reading.order ?? []) : [])

const only = <T>(proofs: ReadonlySet<T>): T | null => (proofs.size === 1 ? ([...proofs][0] ?? null) : null)

function settleRow(
  row: Row,
  order: DayOrder | null,
  mark: DecimalMark | null,
  { currencies = {}, paid = {} }: Answers,
): { readonly row: Row; readonly read: ReadRow | null; readonly needs: readonly Need[] } {
  const needs: Need[] = []
  const day = (field: (typeof DAY_FIELDS)[number]): Day | null => {
    const reading = row.days[field]
    if (reading?.kind !== 'either') return reading?.day ?? null
    if (order === null) needs.push({ row, of: 'day-order', text: row.dayTexts[field] })
    return order === 'month-first' ? reading.monthFirst : reading.dayFirst
  }
  if (row.amount.kind === 'either' && mark === null) needs.push({ row, of: 'decimal-mark', text: row.amountText })
  const asked = row.currency.kind === 'ask' ? row.currency.sign : ''
  const currency = row.currency.kind === 'code' ? row.currency.code : (currencies[asked] ?? null)
  if (currency === null) needs.push({ row, of: 'currency', text: asked })
  const { client, number, payment } = row
  const isPaid = payment.kind === 'sure' ? payment.isPaid : (paid[payment.status] ?? null)
  if (payment.kind === 'ask' && isPaid === null) needs.push({ row, of: 'paid', text: payment.status })
  const [sentOn, dueOn, paidDay] = [day('sentOn'), day('dueOn'), day('paidOn')]
  const paidOn = isPaid ? (paidDay ?? 'unknown') : null
  if (currency === null || needs.length > 0) return { row, read: null, needs }
  return {
    row,
    read: { row, client, number, amount: amountOf(row.amount, mark), currency, sentOn, dueOn, paidOn },
    needs,
  }
}

function amountOf(value: Value, mark: DecimalMark | null): number {
  if (value.kind === 'sure') return value.amount
  return mark === ',' ? value.ifComma : value.ifPoint
}

const linesOf = (needs: readonly Need[]) => [...new Set(needs.map(({ row }) => row.line))].toSorted((a, b) => a - b)

function askOnce(ask: 'day-order' | 'decimal-mark', needs: readonly Need[], mixed: boolean): Ask[] {
  const examples = [...new Set(needs.map(({ text }) => text))].slice(0, EXAMPLES)
  return needs.length === 0 ? [] : [{ ask, mixed, lines: linesOf(needs), examples }]
}

const askCurrencies = (needs: readonly Need[], home: string | null): Ask[] =>
  byText(needs).map(([sign, lines]) => ({ ask: 'currency', sign, proposal: proposeCurrency(sign, home), lines }))

const askPaid = (needs: readonly Need[]): Ask[] =>
  byText(needs).map(([status, lines]) => ({ ask: 'paid', status, lines }))

const byText = (needs: readonly Need[]): [text: string, lines: number[]][] =>
  [...grouped(needs, ({ text }) => text)].map(([text, own]) => [text, linesOf(own)])
