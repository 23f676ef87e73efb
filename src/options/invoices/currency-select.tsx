import { formatLocale, t } from '../../ui/words.ts'

type Props = {
  readonly name: string
  /** ISO 4217; `''`: none chosen yet. */
  readonly value: string
  readonly faulty?: boolean
  readonly onCurrency: (currency: string) => void
}

const CURRENCIES = Intl.supportedValuesOf('currency')

/** Every currency there is, by its code and its name. */
export function CurrencySelect({ name, value, faulty = false, onCurrency }: Props) {
  const names = new Intl.DisplayNames(formatLocale(), { type: 'currency' })
  const codes = value === '' || CURRENCIES.includes(value) ? CURRENCIES : [value, ...CURRENCIES]
  return (
    <select
      class="input"
      name={name}
      aria-invalid={faulty}
      value={value}
      onChange={(event) => onCurrency(event.currentTarget.value)}
    >
      {value === '' && <option value="">{t('options_invoices_choose')}</option>}
      {codes.map((code) => (
        <option key={code} value={code}>
          {code} · {names.of(code)}
        </option>
      ))}
    </select>
  )
}
