import { t, type WordKey } from '../../../ui/words.ts'
import type { Encoding } from '../decode-text.ts'
import type { Source } from '../known-exports.ts'
import type { InvoiceReading } from '../reading.ts'
import { SEPARATORS } from './file-questions.tsx'

/** The services' own names are the same in every language. */
const SOURCES: Readonly<Record<Source, string>> = {
  xero: 'Xero',
  quickbooks: 'QuickBooks',
  freshbooks: 'FreshBooks',
  stripe: 'Stripe',
}

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}

const DAY_ORDERS = {
  'day-first': 'options_invoices_read_day_first',
  'month-first': 'options_invoices_read_month_first',
} as const satisfies Record<string, WordKey>

const DECIMAL_MARKS = {
  '.': 'options_invoices_read_point',
  ',': 'options_invoices_read_comma',
} as const satisfies Record<string, WordKey>

/** What the file was taken for, so that a mistake can be seen. */
export function howRead(reading: Extract<InvoiceReading, { ok: true }>): string {
  const { source, encoding, delimiter, dayOrder, decimalMark } = reading
  return [
    source && t('options_invoices_read_source', SOURCES[source]),
    delimiter && t('options_invoices_read_separator', t(SEPARATORS[delimiter])),
    ENCODINGS[encoding],
    dayOrder && t(DAY_ORDERS[dayOrder]),
    decimalMark && t(DECIMAL_MARKS[decimalMark]),
  ]
    .filter(Boolean)
    .join(' · ')
}
