import { useMemo, useState } from 'preact/hooks'
import type { Invoice } from '../../../domain/invoices/derive-invoices.ts'
import { deriveTotalsByClient, type InvoiceTotals } from '../../../domain/invoices/invoice-totals.ts'
import type { Day } from '../../../domain/meeting/fact.ts'
import { Button } from '../../../ui/button.tsx'
import { Name } from '../../../ui/name.tsx'
import { t } from '../../../ui/words.ts'
import { totalsWords } from './invoice-words.ts'

type Props = {
  readonly invoices: readonly Invoice[]
  readonly today: Day
  readonly nameOf: (client: string) => string
  readonly onChoose: (client: string) => void
}

const SHOWN = 6

/** Each client by itself; those who owe the most invoices come first. A client leads to their invoices. */
export function ClientTotals({ invoices, today, nameOf, onChoose }: Props) {
  const [all, setAll] = useState(false)
  const totals = useMemo(() => ordered(deriveTotalsByClient(invoices, today), nameOf), [invoices, today, nameOf])
  if (totals.length === 0) return null
  return (
    <div class="invoice-totals">
      <h3>{t('options_invoices_by_client')}</h3>
      <ul class="lines">
        {totals.slice(0, all ? totals.length : SHOWN).map(([client, total]) => (
          <li key={client}>
            <button type="button" class="line" onClick={() => onChoose(client)}>
              <Name>{nameOf(client)}</Name>
              <span class="soft">{totalsWords(total)}</span>
            </button>
          </li>
        ))}
      </ul>
      {!all && totals.length > SHOWN && (
        <div class="buttons">
          <Button look="quiet" onPress={() => setAll(true)}>
            {t('popup_show_more')}
          </Button>
        </div>
      )}
    </div>
  )
}

const ordered = (totals: ReadonlyMap<string, InvoiceTotals>, nameOf: (client: string) => string) =>
  [...totals].toSorted(
    ([a, x], [b, y]) => y.overdue - x.overdue || y.paidLate - x.paidLate || nameOf(a).localeCompare(nameOf(b)),
  )
