import { useState } from 'preact/hooks'
import type { ExpectationsCard } from '../../domain/meeting/fact.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import { Button } from '../../ui/button.tsx'
import { formatList, formatNumber } from '../../ui/formats.ts'
import { parseNumber } from '../../ui/typed-number.ts'
import { t, type WordKey } from '../../ui/words.ts'
import { RowList } from '../rows/row-list.tsx'
import { CARD_NUMBERS, CARD_WORDS } from './card-fields.ts'
import { type CardFault, type CardText, cardText, parseCard } from './card-text.ts'
import { FeeField } from './fee-field.tsx'

type Props = {
  readonly card: ExpectationsCard
  /** What the card of one client is compared with; `null`: this is the card for everybody, or there is none. */
  readonly general: ExpectationsCard | null
  readonly policy: Policy
  readonly busy: boolean
  readonly onSave: (card: ExpectationsCard) => void
}

const MOST_STEPS = 40
const LONGEST_STEP = 500
const LONGEST_WORDS = 5_000

const FAULTS = {
  number: 'options_card_fault_number',
  'whole-number': 'options_card_fault_whole',
  'fee-empty': 'options_card_fault_fee',
} as const satisfies Record<CardFault['fault'], WordKey>

export function CardForm({ card, general, policy, busy, onSave }: Props) {
  const [text, setText] = useState<CardText>(() => cardText(card))
  const [faults, setFaults] = useState<readonly CardFault[]>([])
  const everybodys = general && cardText(general)
  const set = (change: Partial<CardText>) => setText({ ...text, ...change })

  /** What everybody else reads there, where that is something else. */
  const differs = (field: Exclude<keyof CardText, 'steps' | 'hasFee'>) => {
    if (!everybodys || everybodys[field].trim() === text[field].trim()) return null
    return t('options_card_differs', everybodys[field].trim() || t('options_card_nothing'))
  }
  const faultOf = (field: CardFault['field']) => {
    const fault = faults.find((each) => each.field === field)
    return fault ? t(FAULTS[fault.fault], formatNumber(fault.most)) : null
  }
  const stepsDiffer = everybodys && JSON.stringify(everybodys.steps) !== JSON.stringify(filled(text.steps))
  const save = (form: HTMLFormElement) => {
    const parsed = parseCard(text)
    setFaults(parsed.ok ? [] : parsed.faults)
    if (parsed.ok) onSave(parsed.card)
    else form.querySelector<HTMLElement>(`[name="${parsed.faults[0]?.field}"]`)?.focus()
  }
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
    >
      <fieldset class="group">
        <legend>{t('options_card_steps')}</legend>
        <p class="about soft">{t('options_card_steps_hint')}</p>
        <RowList
          rows={text.steps}
          nameOf={(index) => t('options_card_step', formatNumber(index + 1))}
          fresh={() => ''}
          add={t('options_card_add_step')}
          most={MOST_STEPS}
          onRows={(steps) => set({ steps })}
        >
          {(step, index) => (
            <input
              class="input"
              name={`step${index}`}
              dir="auto"
              autocomplete="off"
              maxLength={LONGEST_STEP}
              aria-label={t('options_card_step', formatNumber(index + 1))}
              value={step}
              onInput={(event) => set({ steps: text.steps.with(index, event.currentTarget.value) })}
            />
          )}
        </RowList>
        {stepsDiffer && <p class="about differs">{t('options_card_differs', stepsOf(everybodys.steps))}</p>}
      </fieldset>
      {CARD_WORDS.map(({ field, label, example }) => (
        <div key={field} class="card-words">
          <label for={`card-${field}`}>{t(label)}</label>
          <textarea
            class="input"
            id={`card-${field}`}
            name={field}
            dir="auto"
            rows={2}
            maxLength={LONGEST_WORDS}
            aria-describedby={`card-${field}-about`}
            value={text[field]}
            onInput={(event) => set({ [field]: event.currentTarget.value })}
          />
          <p class="about" id={`card-${field}-about`}>
            <span class="soft">{t(example)}</span> <span class="differs">{differs(field)}</span>
          </p>
        </div>
      ))}
      <fieldset class="group">
        <legend>{t('options_card_heading_meetings')}</legend>
        {CARD_NUMBERS.map(({ field, label, unit }) => (
          <div key={field} class="policy-line">
            <label for={`card-${field}`}>{t(label)}</label>
            <span class="with-unit">
              <input
                class="input"
                id={`card-${field}`}
                name={field}
                inputMode="decimal"
                autocomplete="off"
                aria-invalid={faultOf(field) !== null}
                aria-describedby={`card-${field}-about`}
                value={text[field]}
                onInput={(event) => set({ [field]: event.currentTarget.value })}
              />
              <span class="soft">{t(unit)}</span>
            </span>
            <p class="about" id={`card-${field}-about`}>
              <span class="fault">{faultOf(field)}</span>
              <span class="differs">{differs(field)}</span> <span class="soft">{policyWords(field, text, policy)}</span>
            </p>
          </div>
        ))}
      </fieldset>
      <FeeField
        text={text}
        longest={LONGEST_WORDS}
        fault={faultOf('fee')}
        differs={
          everybodys && everybodys.hasFee !== text.hasFee ? feeDiffers(everybodys) : text.hasFee ? differs('fee') : null
        }
        onChange={set}
      />
      <div class="buttons">
        <Button look="main" submit disabled={busy}>
          {t('options_save')}
        </Button>
        {everybodys && (
          <Button
            onPress={() => {
              setText(everybodys)
              setFaults([])
            }}
          >
            {t('options_card_fill_general')}
          </Button>
        )}
      </div>
    </form>
  )
}

const filled = (steps: readonly string[]) => steps.map((step) => step.trim()).filter((step) => step !== '')
const stepsOf = (steps: readonly string[]) => (steps.length === 0 ? t('options_card_nothing') : formatList(steps))
const feeDiffers = ({ hasFee, fee }: CardText) =>
  t('options_card_differs', hasFee ? fee.trim() : t('options_card_no_fee'))

/** A client is judged by the policy: where the card says something else, that is worth a word. */
function policyWords(field: 'graceMinutes' | 'noticeHours' | 'movesAllowed', text: CardText, policy: Policy) {
  if (field === 'movesAllowed') return t('options_card_moves_hint')
  const held = field === 'graceMinutes' ? policy.graceMinutes : policy.cancelNoticeHours
  if (parseNumber(text[field]) === held) return null
  return t('options_card_policy_differs', formatNumber(held, 2))
}
