import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'
import { LONGEST_NAME } from '../entry/meeting-entry.ts'

type Props = { readonly name: string; readonly onRename: (name: string) => void; readonly onCancel: () => void }

export function RenameForm({ name, onRename, onCancel }: Props) {
  const [text, setText] = useState(name)
  const said = text.trim()
  return (
    <form
      class="one-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== '') onRename(said)
      }}
    >
      <input
        class="input"
        dir="auto"
        aria-label={t('popup_client_name')}
        maxLength={LONGEST_NAME}
        value={text}
        ref={(input) => input?.focus()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button look="main" submit disabled={said === '' || said === name}>
        {t('popup_save')}
      </Button>
      <Button look="quiet" onPress={onCancel}>
        {t('popup_cancel')}
      </Button>
    </form>
  )
}
