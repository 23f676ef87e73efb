import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/words.ts'
import { faultWords } from './fault-words.ts'
import type { EntryFault } from './meeting-entry.ts'
import { submitEntry } from './submit-entry.ts'
import { TextInput } from './text-input.tsx'

export type LobbyEntry = { readonly client: string; readonly start: string; readonly end: string }

type Props = {
  readonly initial: LobbyEntry
  readonly names: readonly string[]
  readonly onStart: (entry: LobbyEntry) => Promise<EntryFault | null>
  readonly onCancel: () => void
}

/** I stand in their lobby: whom for, and since when it was agreed. */
export function LobbyForm({ initial, names, onStart, onCancel }: Props) {
  const [entry, setEntry] = useState(initial)
  const [fault, setFault] = useState<EntryFault | null>(null)
  const text = (field: keyof LobbyEntry) => ({
    name: field,
    value: entry[field],
    faulty: fault?.field === field,
    onText: (value: string) => setEntry({ ...entry, [field]: value }),
  })
  return (
    <form
      class="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submitEntry(event.currentTarget, () => onStart(entry)).then(setFault)
      }}
    >
      <h1>{t('popup_lobby_title')}</h1>
      <p class="soft">{t('popup_lobby_words')}</p>
      <Field label={t('popup_client_name')}>
        <TextInput {...text('client')} list="names" />
      </Field>
      <datalist id="names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="three">
        <Field label={t('popup_start')}>
          <TextInput {...text('start')} type="time" />
        </Field>
        <Field label={t('popup_end')}>
          <TextInput {...text('end')} type="time" />
        </Field>
      </div>
      <p class="fault" role="alert">
        {fault && faultWords(fault.fault)}
      </p>
      <div class="buttons">
        <Button look="main" submit>
          {t('popup_lobby_start')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('popup_cancel')}
        </Button>
      </div>
    </form>
  )
}
