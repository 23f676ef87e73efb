import { t } from '../../ui/words.ts'
import type { CardText } from './card-text.ts'

type Props = {
  readonly text: Pick<CardText, 'hasFee' | 'fee'>
  readonly longest: number
  readonly fault: string | null
  readonly differs: string | null
  readonly onChange: (change: Partial<Pick<CardText, 'hasFee' | 'fee'>>) => void
}

/** Off until switched on; what it says is words, and nothing is ever charged. */
export function FeeField({ text, longest, fault, differs, onChange }: Props) {
  return (
    <fieldset class="group">
      <legend>{t('options_card_fee')}</legend>
      <label class="choice">
        <input
          type="checkbox"
          name="hasFee"
          checked={text.hasFee}
          onChange={(event) => onChange({ hasFee: event.currentTarget.checked })}
        />
        {t('options_card_fee_on')}
      </label>
      {text.hasFee && (
        <textarea
          class="input"
          name="fee"
          dir="auto"
          rows={2}
          maxLength={longest}
          aria-label={t('options_card_fee_words')}
          aria-describedby="card-fee-about"
          aria-invalid={fault !== null}
          value={text.fee}
          onInput={(event) => onChange({ fee: event.currentTarget.value })}
        />
      )}
      <p class="about" id="card-fee-about">
        <span class="fault">{fault}</span> <span class="soft">{t('options_card_fee_hint')}</span>{' '}
        <span class="differs">{differs}</span>
      </p>
    </fieldset>
  )
}
