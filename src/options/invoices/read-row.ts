import type { Field, Line, Mapping } from './fields.ts'
import { type AmountReading, parseAmount, type Value } from './parse-amount.ts'
import { type DayReading, parseDay } from './parse-day.ts'
import { type CurrencyReading, contradicts, readCurrency } from './read-currency.ts'
import type { BadReason, BadRow } from './reading.ts'

export const DAY_FIELDS = ['sentOn', 'dueOn', 'paidOn'] as const
export type DayField = (typeof DAY_FIELDS)[number]

export type Payment =
  | { readonly kind: 'sure'; readonly isPaid: boolean }
  /** What the status says, in small letters; `''`: nothing says it. */
  | { readonly kind: 'ask'; readonly status: string }

/** A line that says something of an invoice, before it is decided how its dates and amounts are to be read. */
export type Row = {
  readonly line: number
  readonly cells: readonly string[]
  readonly client: string
  readonly number: string
  readonly amount: Value
  readonly amountText: string
  readonly currency: CurrencyReading
  /** `null`: not told. */
  readonly days: Readonly<Record<DayField, DayReading | null>>
  readonly dayTexts: Readonly<Record<DayField, string>>
  readonly payment: Payment
}

/** As long as a fact may be. */
const LONGEST = 5_000
const LARGEST_AMOUNT = 1_000_000_000_000

const NOTHING = /^(?:-|–|—|n\/?a|null|none)$/i
const DRAFT = /^(?:draft|entwurf|borrador|brouillon|rascunho)/i
const VOID = /void|delete|cancel|storn|anulad|annul/i
/** `Paid`, `Paid - Deposited`, `auto-paid`. */
const PAID = /^(?:(?:auto-?)?paid|deposited|bezahlt|pagad[oa]|pay[ée]e?|pago)(?!\p{L})/iu
const PARTLY = /^(?:part|teil|parcial)/i
const OPEN =
  /^(?:open|unpaid|not paid|sent|viewed|awaiting|authori[sz]ed|submitted|pending|(?:past )?due|overdue|outstanding|disputed|retry|failed|uncollectible|offen|überfällig|pendiente|vencid[oa]|impay|en attente|(?:em )?aberto)/i

/** Where a line tells what it is: an invoice by any of its names, and no credit. */
const INVOICE = /invoice|rechnung|factura|facture|fatura/i
const CREDIT = /credit|bill|purchase|gutschrift|avoir/i

export function readRow({ line, cells }: Line, { columns }: Mapping): Row | BadRow {
  const cell = (field: Field) => {
    const at = columns[field]
    const text = at === undefined ? '' : (cells[at] ?? '').trim()
    return NOTHING.test(text) ? '' : text
  }
  const bad = (reason: BadReason, field: Field | null = null): BadRow => ({ line, reason, field })
  const [client, number, kind, status] = [cell('client'), cell('number'), cell('kind'), cell('status')]

  const isOther = kind !== '' && (CREDIT.test(kind) || !INVOICE.test(kind))
  const isBare = number === '' && (client === '' || DAY_FIELDS.every((field) => cell(field) === ''))
  if (isOther || isBare) return bad('not-an-invoice')
  if (DRAFT.test(status)) return bad('draft')
  if (VOID.test(status)) return bad('void')
  if (client === '') return bad('client-missing', 'client')
  if (number === '') return bad('number-missing', 'number')
  if (client.length > LONGEST) return bad('too-long', 'client')
  if (number.length > LONGEST) return bad('too-long', 'number')

  if (cell('amount') === '') return bad('amount-missing', 'amount')
  const amount = parseAmount(cell('amount'))
  if (!amount) return bad('amount-unreadable', 'amount')
  if (largest(amount.value) > LARGEST_AMOUNT) return bad('amount-too-large', 'amount')
  const currency = currencyOf(cell('currency'), amount)
  if (currency === 'contradicts') return bad('currency-contradicts', 'currency')
  if (currency.kind === 'unknown') return bad('currency-unknown', 'currency')

  const dayTexts = { sentOn: cell('sentOn'), dueOn: cell('dueOn'), paidOn: cell('paidOn') }
  const days = { sentOn: parseDay(dayTexts.sentOn), dueOn: parseDay(dayTexts.dueOn), paidOn: parseDay(dayTexts.paidOn) }
  const unreadable = DAY_FIELDS.find((field) => dayTexts[field] !== '' && days[field] === null)
  if (unreadable) return bad('date-unreadable', unreadable)
  return {
    line,
    cells,
    client,
    number,
    amount: amount.value,
    amountText: cell('amount'),
    currency,
    days,
    dayTexts,
    payment: readPayment(status, parseAmount(cell('open'))?.value ?? null, days.paidOn, columns.paidOn !== undefined),
  }
}

export const isRow = (row: Row | BadRow): row is Row => !('reason' in row)

const largest = (value: Value) =>
  Math.max(...(value.kind === 'sure' ? [value.amount] : [value.ifPoint, value.ifComma]).map(Math.abs))

function currencyOf(column: string, { currency }: AmountReading): CurrencyReading | 'contradicts' {
  const beside = readCurrency(currency)
  if (column === '') return beside
  const said = readCurrency(column)
  return said.kind === 'code' && contradicts(said.code, beside) ? 'contradicts' : said
}

/** What is open decides where it is told: a status may be of before, and a day may be that of a part. */
function readPayment(status: string, open: Value | null, paidOn: DayReading | null, tellsDays: boolean): Payment {
  const sure = (isPaid: boolean): Payment => ({ kind: 'sure', isPaid })
  if (open) return sure(largest(open) === 0)
  if (PARTLY.test(status)) return sure(false)
  if (paidOn || PAID.test(status)) return sure(true)
  if (OPEN.test(status) || (status === '' && tellsDays)) return sure(false)
  return { kind: 'ask', status: status.toLowerCase() }
}
