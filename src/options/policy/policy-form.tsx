import { useState } from 'preact/hooks'
import { DEFAULT_POLICY, type Policy } from '../../domain/policy/policy.ts'
import { Button } from '../../ui/button.tsx'
import { POLICY_GROUPS, type PolicyGroup } from '../../ui/policy/policy-fields.ts'
import { PolicyInput } from '../../ui/policy/policy-input.tsx'
import {
  type PolicyFault,
  type PolicyField,
  type PolicyText,
  parsePolicy,
  policyText,
} from '../../ui/policy/policy-text.ts'
import { t, type WordKey } from '../../ui/words.ts'

type Props = { readonly policy: Policy; readonly onSave: (policy: Policy) => void }

export function PolicyForm({ policy, onSave }: Props) {
  const [text, setText] = useState<PolicyText>(() => policyText(policy))
  const [faults, setFaults] = useState<readonly PolicyFault[]>([])
  const input = (field: Exclude<PolicyField, 'goodwill'>, label: WordKey, unit?: WordKey, hint?: WordKey) => (
    <PolicyInput
      key={field}
      name={field}
      label={t(label)}
      unit={unit && t(unit)}
      hint={hint && t(hint)}
      value={text[field]}
      fault={faults.find((fault) => fault.field === field) ?? null}
      onText={(value) => setText({ ...text, [field]: value })}
    />
  )
  const group = ({ title, numbers, lists }: PolicyGroup) => (
    <fieldset key={title} class="group">
      <legend>{t(title)}</legend>
      {numbers.map((field) => input(field.key, field.label, field.unit, field.hint))}
      {lists.map((field) => input(field.key, field.label, 'options_unit_minutes', field.hint))}
    </fieldset>
  )
  const save = (form: HTMLFormElement) => {
    const parsed = parsePolicy(text)
    setFaults(parsed.ok ? [] : parsed.faults)
    if (parsed.ok) onSave(parsed.policy)
    else form.querySelector<HTMLElement>(`[name="${parsed.faults[0]?.field}"]`)?.focus()
  }
  return (
    <form
      class="policy"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
    >
      {POLICY_GROUPS.map(group)}
      <fieldset class="group">
        <legend>{t('options_group_worth')}</legend>
        {input('ratePerHour', 'options_rate', undefined, 'options_rate_hint')}
        {input('rateCurrency', 'options_currency')}
        <label class="choice">
          <input
            type="checkbox"
            checked={text.goodwill}
            onChange={(event) => setText({ ...text, goodwill: event.currentTarget.checked })}
          />
          {t('options_goodwill')}
        </label>
      </fieldset>
      <div class="buttons">
        <Button look="main" submit>
          {t('options_save')}
        </Button>
        <Button
          onPress={() => {
            setText(policyText(DEFAULT_POLICY))
            setFaults([])
          }}
        >
          {t('options_defaults')}
        </Button>
      </div>
    </form>
  )
}
