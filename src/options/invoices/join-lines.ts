import { invoiceKey } from '../../domain/invoices/derive-invoices.ts'
import { sumMoney } from '../../domain/invoices/sum-money.ts'
import { grouped } from '../../domain/meeting/grouped.ts'
import type { Amounts } from './fields.ts'
import type { Row } from './read-row.ts'
import type { Answers, BadRow, ReadyInvoice } from './reading.ts'

/** A row whose every cell is read. */
export type ReadRow = Omit<ReadyInvoice, 'lines'> & { readonly row: Row }

export type Joined = {
  readonly ready: readonly ReadyInvoice[]
  readonly badRows: readonly BadRow[]
  /** Those of one number that may add up or may say the same again. */
  readonly undecided: readonly Row[]
}

export const keyOf = ({ client, number }: { readonly client: string; readonly number: string }): string =>
  invoiceKey({ client: client.normalize('NFKC').toLowerCase(), number }) ?? ''

/** Lines of the same client and number become one invoice; `spoiled`: keys of those with a line that cannot be read. */
export function joinLines(
  rows: readonly ReadRow[],
  amounts: Amounts,
  sameNumber: Answers['sameNumber'],
  spoiled: ReadonlySet<string>,
): Joined {
  const ready: ReadyInvoice[] = []
  const badRows: BadRow[] = []
  const undecided: Row[] = []
  for (const [key, same] of grouped(rows, keyOf)) {
    const how = decideHow(same, amounts, sameNumber)
    const spoil = (reason: BadRow['reason']) =>
      badRows.push(...same.map(({ row: { line } }) => ({ line, reason, field: null })))
    if (how === 'ask') undecided.push(...same.map(({ row }) => row))
    else if (how === 'last') ready.push(last(same))
    else if (spoiled.has(key)) spoil('other-part-unreadable')
    else if (new Set(same.map(({ currency }) => currency)).size > 1) spoil('currency-contradicts')
    else ready.push({ ...last(same), amount: sumMoney(same)[0]?.amount ?? 0 })
  }
  return { ready, badRows, undecided }
}

function decideHow(same: readonly ReadRow[], amounts: Amounts, sameNumber: Answers['sameNumber']) {
  if (amounts === 'parts') return 'parts'
  if (amounts === 'whole') return 'last'
  const [first] = same
  const isRepeated = same.every(({ row }) => row.cells.join('\0') === first?.row.cells.join('\0'))
  return sameNumber ?? (isRepeated ? 'last' : 'ask')
}

/** The last line holds, and a day that it does not tell is taken from those before. */
function last(same: readonly ReadRow[]): ReadyInvoice {
  const [final] = same.slice(-1) as [ReadRow]
  const { client, number, amount, currency } = final
  const told = <F extends 'sentOn' | 'dueOn' | 'paidOn'>(field: F) =>
    same.findLast((row) => row[field] !== null)?.[field] ?? null
  return {
    client,
    number,
    amount,
    currency,
    sentOn: told('sentOn'),
    dueOn: told('dueOn'),
    paidOn: told('paidOn'),
    lines: same.map(({ row }) => row.line),
  }
}
