import { useState } from 'preact/hooks'
import type { ExcuseReason } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t, type WordKey } from '../../ui/words.ts'
import { LONGEST_NOTE } from '../entry/meeting-entry.ts'

export const EXCUSES = {
  emergency: 'popup_excuse_emergency',
  technical: 'popup_excuse_technical',
  'my-fault': 'popup_excuse_my_fault',
  goodwill: 'popup_excuse_goodwill',
} as const satisfies Record<ExcuseReason, WordKey>

type Props = { readonly onExcuse: (reason: ExcuseReason, note: string | null) => void }

/** Each reason is a button: choosing one is the answer. */
export function ExcuseForm({ onExcuse }: Props) {
  const [note, setNote] = useState('')
  return (
    <fieldset class="inset">
      <legend>{t('popup_excuse_why')}</legend>
      <Field label={t('popup_note')}>
        <input
          class="input"
          dir="auto"
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </Field>
      <div class="buttons">
        {(Object.keys(EXCUSES) as ExcuseReason[]).map((reason) => (
          <Button key={reason} onPress={() => onExcuse(reason, note.trim() || null)}>
            {t(EXCUSES[reason])}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
