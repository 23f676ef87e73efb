import { useState } from 'preact/hooks'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Terms } from '../../ledger/settings.ts'
import { Button } from '../../ui/button.tsx'
import { NUMBERS } from '../../ui/policy/policy-fields.ts'
import { PolicyInput } from '../../ui/policy/policy-input.tsx'
import { type PolicyFault, type PolicyField, type PolicyText, policyText } from '../../ui/policy/policy-text.ts'
import { t, type WordKey } from '../../ui/words.ts'
import { parseTermsChange, TERMS } from './terms-change.ts'

type Props = { readonly terms: Terms; readonly onSave: (change: Partial<Policy>) => void }

const numbers = NUMBERS.filter(({ key }) => (TERMS as readonly string[]).includes(key))

/** What is agreed with this client, beside what holds for everybody. In force from now on. */
export function TermsForm({ terms: { general, own }, onSave }: Props) {
  const everybodys = policyText(general)
  const [text, setText] = useState<PolicyText>(() => policyText(own))
  const [faults, setFaults] = useState<readonly PolicyFault[]>([])
  const input = (field: Exclude<PolicyField, 'goodwill'>, label: WordKey, unit?: WordKey) => (
    <PolicyInput
      key={field}
      name={field}
      label={t(label)}
      unit={unit && t(unit)}
      hint={text[field] === everybodys[field] ? undefined : differs(everybodys[field])}
      value={text[field]}
      fault={faults.find((fault) => fault.field === field) ?? null}
      onText={(value) => setText({ ...text, [field]: value })}
    />
  )
  const save = (form: HTMLFormElement) => {
    const parsed = parseTermsChange(text, own)
    setFaults(parsed.ok ? [] : parsed.faults)
    if (parsed.ok) onSave(parsed.change)
    else form.querySelector<HTMLElement>(`[name="${parsed.faults[0]?.field}"]`)?.focus()
  }
  return (
    <form
      class="inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
    >
      <p>{t('popup_terms_words')}</p>
      {numbers.map(({ key, label, unit }) => input(key, label, unit))}
      {input('ratePerHour', 'options_rate')}
      {input('rateCurrency', 'options_currency')}
      <label class="choice">
        <input
          type="checkbox"
          checked={text.goodwill}
          onChange={(event) => setText({ ...text, goodwill: event.currentTarget.checked })}
        />
        {t('options_goodwill')}
      </label>
      {text.goodwill !== general.goodwill && (
        <p class="about soft">{differs(t(general.goodwill ? 'popup_terms_on' : 'popup_terms_off'))}</p>
      )}
      <div class="buttons">
        <Button look="main" submit>
          {t('popup_save')}
        </Button>
      </div>
    </form>
  )
}

const differs = (everybodys: string) => (everybodys === '' ? t('popup_terms_own') : t('popup_terms_differ', everybodys))
