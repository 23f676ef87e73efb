import type { InvoiceData } from '../../domain/invoices/decide-updates.ts'
import type { Invoice } from '../../domain/invoices/derive-invoices.ts'
import type { Day } from '../../domain/meeting/fact.ts'
import { numberText } from '../../ui/typed-number.ts'
import { isDay } from '../projects/project-text.ts'
import { parseAmount } from './parse-amount.ts'
import { contradicts, readCurrency } from './read-currency.ts'

/** An invoice as its form holds it: text, so that what was typed stays however wrong it is. */
export type InvoiceText = {
  readonly client: string
  readonly number: string
  readonly amount: string
  /** ISO 4217; `''`: none chosen yet. */
  readonly currency: string
  readonly sentOn: string
  readonly dueOn: string
  readonly paid: 'not' | 'on' | 'unknown'
  readonly paidOn: string
}

export type InvoiceFault = {
  readonly field: keyof InvoiceText
  readonly fault:
    | 'client-empty'
    | 'client-ambiguous'
    | 'number-empty'
    | 'number-taken'
    | 'amount'
    /** `1,234`: a thousand and more, or one and a bit. */
    | 'amount-either'
    | 'amount-too-large'
    | 'currency-empty'
    /** Another one stands beside the amount. */
    | 'currency-contradicts'
    | 'no-such-day'
    | 'due-before-sent'
    | 'paid-in-future'
}

type Parsed = { readonly ok: true; readonly invoice: InvoiceData } | ({ readonly ok: false } & InvoiceFault)

const LARGEST_AMOUNT = 1_000_000_000_000

export const freshInvoice = (currency: string | null): InvoiceText => ({
  client: '',
  number: '',
  amount: '',
  currency: currency ?? '',
  sentOn: '',
  dueOn: '',
  paid: 'not',
  paidOn: '',
})

export const invoiceText = (
  { number, amount, currency, sentOn, dueOn, paidOn }: Invoice,
  client: string,
): InvoiceText => ({
  client,
  number,
  amount: amountText(amount),
  currency,
  sentOn: sentOn ?? '',
  dueOn: dueOn ?? '',
  paid: paidOn === null ? 'not' : paidOn === 'unknown' ? 'unknown' : 'on',
  paidOn: paidOn === null || paidOn === 'unknown' ? '' : paidOn,
})

/** So that it reads back as what it is: `1.2340`, where `1.234` may be a thousand. */
function amountText(amount: number): string {
  const text = numberText(amount)
  return parseAmount(text)?.value.kind === 'either' ? `${text}0` : text
}

/** `client` of the invoice is the name that was typed. The first fault, in the order of the fields. */
export function parseInvoice(text: InvoiceText, today: Day): Parsed {
  const [client, number] = [text.client.trim(), text.number.trim()]
  if (client === '') return wrong('client', 'client-empty')
  if (number === '') return wrong('number', 'number-empty')
  const amount = parseAmount(text.amount)
  if (!amount) return wrong('amount', 'amount')
  if (amount.value.kind === 'either') return wrong('amount', 'amount-either')
  if (Math.abs(amount.value.amount) > LARGEST_AMOUNT) return wrong('amount', 'amount-too-large')
  if (text.currency === '') return wrong('currency', 'currency-empty')
  if (amount.currency !== '' && contradicts(text.currency, readCurrency(amount.currency)))
    return wrong('currency', 'currency-contradicts')
  for (const field of ['sentOn', 'dueOn'] as const)
    if (text[field] !== '' && !isDay(text[field])) return wrong(field, 'no-such-day')
  if (text.sentOn !== '' && text.dueOn !== '' && text.dueOn < text.sentOn) return wrong('dueOn', 'due-before-sent')
  if (text.paid === 'on' && !isDay(text.paidOn)) return wrong('paidOn', 'no-such-day')
  if (text.paid === 'on' && text.paidOn > today) return wrong('paidOn', 'paid-in-future')
  return {
    ok: true,
    invoice: {
      client,
      number,
      amount: amount.value.amount,
      currency: text.currency,
      sentOn: text.sentOn || null,
      dueOn: text.dueOn || null,
      paidOn: text.paid === 'on' ? text.paidOn : text.paid === 'unknown' ? 'unknown' : null,
    },
  }
}

const wrong = (field: InvoiceFault['field'], fault: InvoiceFault['fault']): Parsed => ({ ok: false, field, fault })
