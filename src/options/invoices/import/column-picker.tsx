import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { formatNumber } from '../../../ui/formats.ts'
import { t, type WordKey } from '../../../ui/words.ts'
import { type Field as Column, FIELDS, type Mapping, NEEDED } from '../fields.ts'
import type { Ask } from '../reading.ts'

type Props = { readonly ask: Extract<Ask, { ask: 'columns' }>; readonly onMapping: (mapping: Mapping) => void }

const NAMES = {
  client: 'options_invoices_client',
  number: 'options_invoices_number',
  amount: 'options_invoices_amount',
  currency: 'options_invoices_currency',
  sentOn: 'options_invoices_sent',
  dueOn: 'options_invoices_due',
  paidOn: 'options_invoices_paid_day',
  status: 'options_invoices_status',
  open: 'options_invoices_open',
  kind: 'options_invoices_kind',
} as const satisfies Record<Column, WordKey>

const LONGEST_SAMPLE = 30

/** Which column holds what. What the names of the columns make likely is chosen already. */
export function ColumnPicker({ ask: { header, samples, proposal }, onMapping }: Props) {
  const [columns, setColumns] = useState(proposal.columns)
  const [fault, setFault] = useState<{ readonly field: Column; readonly word: WordKey } | null>(null)
  const sampleAt = (at: number) => samples.map((cells) => cells[at]?.trim() ?? '').find((cell) => cell !== '')
  const nameAt = (name: string, at: number) => {
    const sample = proposal.headerLine === 0 ? undefined : sampleAt(at)
    const title = name.trim().slice(0, LONGEST_SAMPLE) || t('options_invoices_column', formatNumber(at + 1))
    return sample === undefined ? title : t('options_invoices_column_sample', title, sample.slice(0, LONGEST_SAMPLE))
  }
  const choose = (field: Column, at: number | null) => {
    const { [field]: _, ...others } = columns
    setColumns(at === null ? others : { ...others, [field]: at })
  }
  const save = (form: HTMLFormElement) => {
    const missing = NEEDED.find((field) => columns[field] === undefined)
    const twice = FIELDS.find((field, index) =>
      FIELDS.slice(0, index).some((before) => columns[field] !== undefined && columns[before] === columns[field]),
    )
    const field = missing ?? twice
    setFault(
      field ? { field, word: missing ? 'options_invoices_column_missing' : 'options_invoices_column_twice' } : null,
    )
    if (field) form.querySelector<HTMLElement>(`[name="column ${field}"]`)?.focus()
    else onMapping({ ...proposal, columns })
  }
  return (
    <form
      class="import-question"
      aria-label={t('options_invoices_ask_columns')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
    >
      <p>{t('options_invoices_ask_columns')}</p>
      <div class="invoice-fields">
        {FIELDS.map((field) => (
          <Field key={field} label={t(NAMES[field])}>
            <select
              class="input"
              name={`column ${field}`}
              aria-invalid={fault?.field === field}
              value={columns[field] ?? ''}
              onChange={({ currentTarget: { value } }) => choose(field, value === '' ? null : Number(value))}
            >
              <option value="">
                {t(NEEDED.includes(field) ? 'options_invoices_choose' : 'options_invoices_no_column')}
              </option>
              {header.map((name, at) => (
                <option key={at} value={at}>
                  {nameAt(name, at)}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </div>
      <p class="fault" role="alert">
        {fault && t(fault.word, t(NAMES[fault.field]))}
      </p>
      <div class="buttons">
        <Button submit>{t('options_invoices_use_columns')}</Button>
      </div>
    </form>
  )
}
