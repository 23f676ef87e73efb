import { columnKey, FIELDS, type Field, type Line, type Mapping, NEEDED } from './fields.ts'
import { KNOWN_EXPORTS, type KnownExport, type Source } from './known-exports.ts'

export type Found = {
  /** `null`: no export that is known. Its mapping is then a proposal. */
  readonly source: Source | null
  readonly mapping: Mapping
}

/** A preamble is a few lines; whoever has more is asked. */
const HEADER_WITHIN = 25
const A_HEADER = 2

const names = (text: string): readonly string[] => text.split(' ')

/** Names that columns go by elsewhere, as `columnKey` has them; the likeliest first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  client: names(
    'client clientname customer customername contact contactname company billto kunde kundenname cliente nomecliente nombre client nomduclient societe',
  ),
  number: names(
    'invoicenumber invoiceno invoiceid invoice number num no rechnungsnummer rechnungsnr belegnummer numerodefactura factura numero numerodefacture facture numerodafatura fatura',
  ),
  amount: names(
    'total amount invoicetotal totalamount invoiceamount grandtotal gross betrag gesamtbetrag rechnungsbetrag brutto summe importe importetotal monto montant montanttotal montantttc valor valortotal',
  ),
  currency: names('currency currencycode wahrung moneda devise moeda'),
  sentOn: names(
    'invoicedate dateissued issuedate issued sent sentdate date dateofissue rechnungsdatum belegdatum datum fechadefactura fechadeemision fecha datedefacture datefacture dataemissao datadeemissao data',
  ),
  dueOn: names(
    'duedate due datedue paymentdue fallig falligam falligkeit falligkeitsdatum fechadevencimiento vencimiento echeance datedecheance dateecheance datadevencimento vencimento',
  ),
  paidOn: names(
    'datepaid paiddate paidon paidat paymentdate datepayment bezahltam zahlungsdatum bezahlt fechadepago pagado datedepaiement payele datadepagamento pago',
  ),
  status: names('status invoicestatus paymentstatus state zustand estado statut situacao'),
  open: names(
    'openbalance amountdue balance balancedue outstanding invoiceamountdue offen offenerbetrag saldo saldopendiente solde resteapayer saldodevedor',
  ),
  kind: [],
}

/** The export that it is, else the line that reads most like column names, with what they may mean. */
export function findColumns(lines: readonly Line[]): Found {
  const head = lines.slice(0, HEADER_WITHIN).map(({ line, cells }) => ({ line, keys: cells.map(columnKey) }))
  for (const known of KNOWN_EXPORTS) {
    const header = head.find(({ keys }) => isExport(known, keys))
    if (!header) continue
    const { source, amounts } = known
    const columns = columnsOf(header.keys, known.columns)
    return { source, mapping: { columns, headerLine: header.line, amounts } }
  }
  const proposals = head.map(({ line, keys }) => ({ line, columns: columnsOf(keys, NAMES) }))
  const best = proposals
    .toSorted((a, b) => size(b.columns) - size(a.columns))
    .find(({ columns }) => size(columns) >= A_HEADER)
  return {
    source: null,
    mapping: { columns: best?.columns ?? {}, headerLine: best?.line ?? 0, amounts: 'ask' },
  }
}

/** How much of a row of names is understood: tells the right separator from a wrong one. */
export const namesUnderstood = (cells: readonly string[]): number => size(columnsOf(cells.map(columnKey), NAMES))

export const isComplete = ({ columns }: Mapping): boolean => NEEDED.every((field) => columns[field] !== undefined)

const size = (columns: Mapping['columns']) => Object.keys(columns).length

const isExport = ({ marks, columns }: KnownExport, keys: readonly string[]) =>
  marks.every((mark) => mark.some((name) => keys.includes(name))) &&
  NEEDED.every((field) => columns[field]?.some((name) => keys.includes(name)))

/** Each column is taken once. */
function columnsOf(
  keys: readonly string[],
  wanted: Readonly<Partial<Record<Field, readonly string[]>>>,
): Mapping['columns'] {
  const columns: Partial<Record<Field, number>> = {}
  for (const field of FIELDS) {
    const free = (wanted[field] ?? [])
      .map((name) => keys.indexOf(name))
      .find((at) => at >= 0 && !Object.values(columns).includes(at))
    if (free !== undefined) columns[field] = free
  }
  return columns
}
