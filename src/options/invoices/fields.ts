/** `line`: where it begins in the file, from 1, as an editor counts. */
export type Line = { readonly line: number; readonly cells: readonly string[] }

/** What can be read of an invoice in a table. `open`: what is still to be paid. `kind`: what the line is. */
export const FIELDS = [
  'client',
  'number',
  'amount',
  'currency',
  'sentOn',
  'dueOn',
  'paidOn',
  'status',
  'open',
  'kind',
] as const

export type Field = (typeof FIELDS)[number]

/** Nothing is an invoice without them. */
export const NEEDED: readonly Field[] = ['client', 'number', 'amount']

/**
 * Several lines of the same number: `whole`: each says the whole amount; `parts`: they add up; `ask`: the file has to
 * be asked about.
 */
export type Amounts = 'whole' | 'parts' | 'ask'

export type Mapping = {
  /** Which column holds what, counted from 0. */
  readonly columns: Readonly<Partial<Record<Field, number>>>
  /** The line of the column names; what stands above it is no data. 0: there is none. */
  readonly headerLine: number
  readonly amounts: Amounts
}

/** A column's name without case, accents and signs. `Invoice #` and `Invoice Number` are the same. */
export const columnKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('#', 'number')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
