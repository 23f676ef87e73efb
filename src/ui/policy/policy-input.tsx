import { policyFaultWords } from './policy-fault-words.ts'
import type { PolicyFault } from './policy-text.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly unit: string | undefined
  readonly hint: string | undefined
  readonly value: string
  readonly fault: PolicyFault | null
  readonly onText: (value: string) => void
}

/** A figure with its unit behind it, and what is wrong with it right below. */
export function PolicyInput({ name, label, unit, hint, value, fault, onText }: Props) {
  const aboutId = `${name}-about`
  return (
    <div class="policy-line">
      <label for={name}>{label}</label>
      <span class="with-unit">
        <input
          class="input"
          id={name}
          name={name}
          inputMode={name === 'rateCurrency' ? 'text' : 'decimal'}
          autocomplete="off"
          aria-invalid={fault !== null}
          aria-describedby={aboutId}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {unit && <span class="soft">{unit}</span>}
      </span>
      <p class="about" id={aboutId}>
        {fault ? <span class="fault">{policyFaultWords(fault)}</span> : <span class="soft">{hint}</span>}
      </p>
    </div>
  )
}
