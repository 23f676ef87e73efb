import type { Field, Mapping } from './fields.ts'

export type Source = 'xero' | 'quickbooks' | 'freshbooks' | 'stripe'

export type KnownExport = {
  readonly source: Source
  /** It is this export where there is one column of each line. */
  readonly marks: readonly (readonly string[])[]
  /** Column names of each field, as `columnKey` has them; the first that is there. */
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>
  readonly amounts: Mapping['amounts']
}

/**
 * The columns of the exports as the services write them. No service publishes them; they were taken from programs that
 * read such exports and from their test files, several for each service (looked up in November 2026).
 *
 * - Stripe, "Export" on the invoices page: `id`, `Customer`, `Customer Name`, `Customer Email`, `Number`, `Total`,
 *   `Amount Due`, `Currency` in small letters, `Date (UTC)`, `Due Date (UTC)`, `Finalized At (UTC)`, `Paid At (UTC)`,
 *   `Status`. The user chooses which to export, so that any may lack. Amounts are in whole units.
 * - FreshBooks, "Invoice Details": `Client Name`, `Invoice #`, `Date Issued`, `Date Due`, `Invoice Status`, `Date
 *   Paid`, then a line for each item with its `Line Total`, tax included, and `Currency`.
 * - Xero, "Export" on the invoices page: the columns of its import template, from `ContactName` to `Status`. A line for
 *   each item; `Total`, `InvoiceAmountPaid` and `InvoiceAmountDue` are of the whole invoice on each. It says whether an
 *   invoice is paid, and never when. Bills and credit notes are told by `Type`.
 * - QuickBooks Online, "Invoice List", "Open Invoices", "A/R Aging Detail": a preamble of the firm, the report and its
 *   dates, then `Date`, `Transaction type`, `Num`, `Name` or `Customer` or `Customer full name`, `Due date`, `Amount`,
 *   `Open balance`, and under them a total and a time stamp. Mostly without a currency, always without the day paid.
 */
export const KNOWN_EXPORTS: readonly KnownExport[] = [
  {
    source: 'stripe',
    marks: [['id'], ['number'], ['dateutc', 'createdutc', 'duedateutc', 'finalizedatutc', 'paidatutc']],
    columns: {
      client: ['customername', 'customeremail', 'customerdescription', 'customer'],
      number: ['number'],
      amount: ['total', 'amountdue'],
      currency: ['currency'],
      sentOn: ['finalizedatutc', 'dateutc', 'createdutc'],
      dueOn: ['duedateutc'],
      paidOn: ['paidatutc'],
      status: ['status'],
    },
    amounts: 'whole',
  },
  {
    source: 'freshbooks',
    marks: [['clientname'], ['invoicenumber'], ['dateissued'], ['linetotal']],
    columns: {
      client: ['clientname'],
      number: ['invoicenumber'],
      amount: ['linetotal'],
      currency: ['currency'],
      sentOn: ['dateissued'],
      dueOn: ['datedue', 'duedate'],
      paidOn: ['datepaid'],
      status: ['invoicestatus'],
    },
    amounts: 'parts',
  },
  {
    source: 'xero',
    marks: [['contactname'], ['invoicenumber'], ['invoicedate'], ['total']],
    columns: {
      client: ['contactname'],
      number: ['invoicenumber'],
      amount: ['total'],
      currency: ['currency'],
      sentOn: ['invoicedate'],
      dueOn: ['duedate'],
      status: ['status'],
      open: ['invoiceamountdue'],
      kind: ['type'],
    },
    amounts: 'whole',
  },
  {
    source: 'quickbooks',
    marks: [['num', 'no', 'transactionnumber'], ['openbalance'], ['date', 'invoicedate', 'transactiondate']],
    columns: {
      client: ['customer', 'customerfullname', 'clientfullname', 'name'],
      number: ['num', 'no', 'transactionnumber'],
      amount: ['amount'],
      currency: ['currency'],
      sentOn: ['date', 'invoicedate', 'transactiondate'],
      dueOn: ['duedate'],
      status: ['status'],
      open: ['openbalance'],
      kind: ['transactiontype', 'type'],
    },
    amounts: 'ask',
  },
]
