import { useState } from 'preact/hooks'
import type { InvoiceData } from '../../domain/invoices/decide-updates.ts'
import type { Day } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t, type WordKey } from '../../ui/words.ts'
import { CurrencySelect } from './currency-select.tsx'
import { type InvoiceFault, type InvoiceText, parseInvoice } from './invoice-text.ts'

type Props = {
  readonly title: string
  readonly initial: InvoiceText
  readonly today: Day
  readonly busy: boolean
  /** Names of clients that may be meant by what was typed. */
  readonly names: readonly string[]
  readonly onClientTyped: (client: string) => void
  /** Answers what is wrong with it, or keeps it. The client is the name that was typed. */
  readonly onSave: (invoice: InvoiceData) => Promise<InvoiceFault | null>
  readonly onCancel: () => void
}

const LONGEST_NAME = 500

const FAULTS = {
  'client-empty': 'options_invoices_fault_client',
  'client-ambiguous': 'options_invoices_fault_client_ambiguous',
  'number-empty': 'options_invoices_fault_number',
  'number-taken': 'options_invoices_fault_number_taken',
  amount: 'options_invoices_fault_amount',
  'amount-either': 'options_invoices_fault_amount_either',
  'amount-too-large': 'options_invoices_fault_amount_large',
  'currency-empty': 'options_invoices_fault_currency',
  'currency-contradicts': 'options_invoices_fault_currency_other',
  'no-such-day': 'options_invoices_fault_day',
  'due-before-sent': 'options_invoices_fault_due',
  'paid-in-future': 'options_invoices_fault_future',
} as const satisfies Record<InvoiceFault['fault'], WordKey>

const PAID = {
  not: 'options_invoices_is_not_paid',
  on: 'options_invoices_is_paid_on',
  unknown: 'options_invoices_is_paid',
} as const satisfies Record<InvoiceText['paid'], WordKey>

export function InvoiceForm({ title, initial, today, busy, names, onClientTyped, onSave, onCancel }: Props) {
  const [text, setText] = useState(initial)
  const [fault, setFault] = useState<InvoiceFault | null>(null)
  const set = (change: Partial<InvoiceText>) => setText({ ...text, ...change })
  const input = (field: Exclude<keyof InvoiceText, 'paid' | 'currency'>, type: 'text' | 'date' = 'text') => (
    <input
      class="input"
      type={type}
      name={field}
      dir={type === 'text' ? 'auto' : undefined}
      inputMode={field === 'amount' ? 'decimal' : undefined}
      list={field === 'client' ? 'invoice-clients' : undefined}
      autocomplete="off"
      maxLength={LONGEST_NAME}
      aria-invalid={fault?.field === field}
      value={text[field]}
      onInput={(event) => {
        set({ [field]: event.currentTarget.value })
        if (field === 'client') onClientTyped(event.currentTarget.value)
      }}
    />
  )
  const save = async (form: HTMLFormElement) => {
    const parsed = parseInvoice(text, today)
    const found = halfTyped(form) ?? (parsed.ok ? await onSave(parsed.invoice) : parsed)
    setFault(found)
    if (found) form.querySelector<HTMLElement>(`[name="${found.field}"]`)?.focus()
  }
  return (
    <form
      class="invoice-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save(event.currentTarget)
      }}
    >
      <h3>{title}</h3>
      <datalist id="invoice-clients">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="invoice-fields">
        <Field label={t('options_invoices_client')}>{input('client')}</Field>
        <Field label={t('options_invoices_number')}>{input('number')}</Field>
        <Field label={t('options_invoices_amount')}>{input('amount')}</Field>
        <Field label={t('options_invoices_currency')}>
          <CurrencySelect
            name="currency"
            value={text.currency}
            faulty={fault?.field === 'currency'}
            onCurrency={(currency) => set({ currency })}
          />
        </Field>
        <Field label={t('options_invoices_sent')}>{input('sentOn', 'date')}</Field>
        <Field label={t('options_invoices_due')}>{input('dueOn', 'date')}</Field>
        <Field label={t('options_invoices_paid')}>
          <select
            class="input"
            name="paid"
            value={text.paid}
            onChange={(event) => set({ paid: event.currentTarget.value as InvoiceText['paid'] })}
          >
            {(Object.keys(PAID) as InvoiceText['paid'][]).map((paid) => (
              <option key={paid} value={paid}>
                {t(PAID[paid])}
              </option>
            ))}
          </select>
        </Field>
        {text.paid === 'on' && <Field label={t('options_invoices_paid_day')}>{input('paidOn', 'date')}</Field>}
      </div>
      <p class="fault" role="alert">
        {fault && t(FAULTS[fault.fault])}
      </p>
      <div class="buttons">
        <Button look="main" submit disabled={busy}>
          {t('options_save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('options_cancel')}
        </Button>
      </div>
    </form>
  )
}

/** Half a date has no value, but the browser keeps it in the field. */
function halfTyped(form: HTMLFormElement): InvoiceFault | null {
  const half = [...form.querySelectorAll('input')].find((input) => input.validity.badInput)
  return half ? { field: half.name as keyof InvoiceText, fault: 'no-such-day' } : null
}
