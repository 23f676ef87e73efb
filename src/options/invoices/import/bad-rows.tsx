import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import { formatNumber } from '../../../ui/formats.ts'
import { t, tn, type WordKey } from '../../../ui/words.ts'
import type { BadReason, BadRow } from '../reading.ts'

const REASONS = {
  'not-an-invoice': 'options_invoices_bad_not_an_invoice',
  draft: 'options_invoices_bad_draft',
  void: 'options_invoices_bad_void',
  'client-missing': 'options_invoices_bad_client',
  'number-missing': 'options_invoices_bad_number',
  'amount-missing': 'options_invoices_bad_amount_missing',
  'amount-unreadable': 'options_invoices_bad_amount',
  'amount-too-large': 'options_invoices_bad_amount_large',
  'date-unreadable': 'options_invoices_bad_sent',
  'currency-unknown': 'options_invoices_bad_currency',
  'currency-contradicts': 'options_invoices_bad_currency_other',
  'too-long': 'options_invoices_bad_long',
  'quotes-unclosed': 'options_invoices_bad_quotes',
  'other-part-unreadable': 'options_invoices_bad_part',
} as const satisfies Record<BadReason, WordKey>

const SHOWN = 10

/** Every line that was left out, by its number in the file, and why. */
export function BadRows({ rows }: { readonly rows: readonly BadRow[] }) {
  const [shown, setShown] = useState(SHOWN)
  if (rows.length === 0) return null
  return (
    <div class="import-bad">
      <h4>{tn('options_invoices_bad_rows', rows.length, formatNumber(rows.length))}</h4>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <li key={row.line}>{t('options_invoices_bad_row', formatNumber(row.line), reasonWords(row))}</li>
        ))}
      </ul>
      {rows.length > shown && (
        <div class="buttons">
          <Button look="quiet" onPress={() => setShown(shown + 10 * SHOWN)}>
            {t('popup_show_more')}
          </Button>
        </div>
      )}
    </div>
  )
}

function reasonWords({ reason, field }: BadRow): string {
  if (reason === 'date-unreadable' && field === 'dueOn') return t('options_invoices_bad_due')
  if (reason === 'date-unreadable' && field === 'paidOn') return t('options_invoices_bad_paid')
  return t(REASONS[reason])
}
