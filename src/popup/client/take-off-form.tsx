import { useState } from 'preact/hooks'
import type { WayBack } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/words.ts'
import { LONGEST_NOTE } from '../entry/meeting-entry.ts'
import { EVERY_WAY_BACK, WAYS_BACK } from './ways-back.ts'

type Props = { readonly onTakeOff: (reason: string | null, wayBack: readonly WayBack[]) => void }

/** The user's own decision, with their reason and what would bring the client back. */
export function TakeOffForm({ onTakeOff }: Props) {
  const [reason, setReason] = useState('')
  const [wayBack, setWayBack] = useState<readonly WayBack[]>([])
  return (
    <form
      class="inset"
      onSubmit={(event) => {
        event.preventDefault()
        onTakeOff(
          reason.trim() || null,
          EVERY_WAY_BACK.filter((what) => wayBack.includes(what)),
        )
      }}
    >
      <p>{t('popup_take_off_words')}</p>
      <Field label={t('popup_take_off_reason')}>
        <input
          class="input"
          dir="auto"
          maxLength={LONGEST_NOTE}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <fieldset class="choices">
        <legend>{t('popup_way_back_legend')}</legend>
        {EVERY_WAY_BACK.map((what) => (
          <label key={what} class="choice">
            <input
              type="checkbox"
              checked={wayBack.includes(what)}
              onChange={({ currentTarget }) =>
                setWayBack(currentTarget.checked ? [...wayBack, what] : wayBack.filter((other) => other !== what))
              }
            />
            {t(WAYS_BACK[what].ask)}
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <Button look="main" submit>
          {t('popup_take_off')}
        </Button>
      </div>
    </form>
  )
}
