import { useRef, useState } from 'preact/hooks'
import type { Invoice } from '../../../domain/invoices/derive-invoices.ts'
import type { Day } from '../../../domain/meeting/fact.ts'
import { Button } from '../../../ui/button.tsx'
import { formatAmount } from '../../../ui/formats.ts'
import { Name } from '../../../ui/name.tsx'
import { t } from '../../../ui/words.ts'
import { DayForm } from '../../projects/day-form.tsx'
import { stateWords } from './invoice-words.ts'
import { isOverdue } from './order-invoices.ts'

type Props = {
  readonly invoice: Invoice
  readonly clientName: string
  readonly today: Day
  readonly busy: boolean
  readonly onPaid: (on: Day) => void
  readonly onEdit: () => void
  readonly onTakeBack: () => void
}

export function InvoiceLine({ invoice, clientName, today, busy, onPaid, onEdit, onTakeBack }: Props) {
  const [paying, setPaying] = useState(false)
  const line = useRef<HTMLLIElement>(null)
  const close = () => {
    setPaying(false)
    line.current?.focus()
  }
  const { number, amount, currency, paidOn } = invoice
  const named = t('ui_pair', number, clientName)
  return (
    <li class="invoice" ref={line} tabIndex={-1} data-overdue={isOverdue(invoice, today)}>
      <div class="invoice-words">
        <p class="invoice-head">
          <Name>{clientName}</Name> <bdi class="soft">{number}</bdi>
          <span class="invoice-amount">{formatAmount(amount, currency)}</span>
        </p>
        <p class="invoice-state">{stateWords(invoice, today)}</p>
      </div>
      {paying ? (
        <DayForm
          label={t('options_invoices_paid_day')}
          today={today}
          busy={busy}
          onDay={(on) => {
            close()
            onPaid(on)
          }}
          onCancel={close}
        />
      ) : (
        <div class="buttons">
          {paidOn === null && (
            <Button
              look="quiet"
              disabled={busy}
              label={t('ui_named', t('options_invoices_pay'), named)}
              onPress={() => setPaying(true)}
            >
              {t('options_invoices_pay')}
            </Button>
          )}
          <Button
            look="quiet"
            disabled={busy}
            label={t('ui_named', t('options_invoices_edit'), named)}
            onPress={onEdit}
          >
            {t('options_invoices_edit')}
          </Button>
          <Button
            look="quiet"
            disabled={busy}
            label={t('ui_named', t('options_invoices_take_back'), named)}
            onPress={onTakeBack}
          >
            {t('options_invoices_take_back')}
          </Button>
        </div>
      )}
    </li>
  )
}
