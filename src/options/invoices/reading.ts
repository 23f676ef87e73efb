import type { InvoiceData } from '../../domain/invoices/decide-updates.ts'
import type { Encoding } from './decode-text.ts'
import type { Field, Mapping } from './fields.ts'
import type { Source } from './known-exports.ts'
import type { DecimalMark } from './parse-amount.ts'
import type { DayOrder } from './parse-day.ts'
import type { Delimiter } from './split-table.ts'

/** What the user has said of a file; what is left out is asked for where it matters. */
export type Answers = {
  readonly delimiter?: Delimiter
  readonly mapping?: Mapping
  readonly dayOrder?: DayOrder
  readonly decimalMark?: DecimalMark
  /** ISO 4217 by the sign it stands for; `''`: where no currency is named. */
  readonly currencies?: Readonly<Record<string, string>>
  /** Whether it is paid by what the status says, in small letters; `''`: where nothing says it. */
  readonly paid?: Readonly<Record<string, boolean>>
  /** Several lines of one number: they add up, or the last one holds. */
  readonly sameNumber?: 'parts' | 'last'
}

/** The user is asked, and no line that it concerns is read until they answer. */
export type Ask =
  /** There is but one column. */
  | { readonly ask: 'separator' }
  | {
      readonly ask: 'columns'
      /** The line of names, else the first one. */
      readonly header: readonly string[]
      readonly samples: readonly (readonly string[])[]
      readonly proposal: Mapping
    }
  /** `mixed`: the file has dates that can only be read one way, and others that can only be read the other. */
  | {
      readonly ask: 'day-order'
      readonly mixed: boolean
      readonly lines: readonly number[]
      readonly examples: readonly string[]
    }
  | {
      readonly ask: 'decimal-mark'
      readonly mixed: boolean
      readonly lines: readonly number[]
      readonly examples: readonly string[]
    }
  /** `sign` `''`: nothing is said. `proposal`: ISO 4217, to be shown as one. */
  | {
      readonly ask: 'currency'
      readonly sign: string
      readonly proposal: string | null
      readonly lines: readonly number[]
    }
  /** Does this status mean that it is paid? `''`: nothing says whether these are. */
  | { readonly ask: 'paid'; readonly status: string; readonly lines: readonly number[] }
  | { readonly ask: 'same-number'; readonly lines: readonly number[]; readonly examples: readonly string[] }

export type BadReason =
  /** A total, a time stamp, a credit note, a bill, a payment. */
  | 'not-an-invoice'
  | 'draft'
  | 'void'
  | 'client-missing'
  | 'number-missing'
  | 'amount-missing'
  | 'amount-unreadable'
  | 'amount-too-large'
  | 'date-unreadable'
  | 'currency-unknown'
  /** Two currencies are named, beside the amount and in its column, or on two parts of an invoice. */
  | 'currency-contradicts'
  | 'too-long'
  | 'quotes-unclosed'
  /** Another part of the same invoice cannot be read, and so its sum is not known. */
  | 'other-part-unreadable'

export type BadRow = { readonly line: number; readonly reason: BadReason; readonly field: Field | null }

/** `client`: their name in the file. */
export type ReadyInvoice = InvoiceData & { readonly lines: readonly number[] }

export type InvoiceReading =
  | { readonly ok: false; readonly fault: 'empty' | 'not-text' | 'too-large' }
  | {
      readonly ok: true
      /** `null`: no export that is known by its columns. */
      readonly source: Source | null
      readonly encoding: Encoding
      /** `null`: not known. */
      readonly delimiter: Delimiter | null
      /** `null`: to be asked for. */
      readonly mapping: Mapping | null
      /** How dates and amounts were read that can be read two ways; `null`: there were none, or it is asked. */
      readonly dayOrder: DayOrder | null
      readonly decimalMark: DecimalMark | null
      readonly ready: readonly ReadyInvoice[]
      readonly asks: readonly Ask[]
      readonly badRows: readonly BadRow[]
    }
