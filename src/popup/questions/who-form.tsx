import { useState } from 'preact/hooks'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'
import { LONGEST_NAME } from '../entry/meeting-entry.ts'

type Props = { readonly meeting: Meeting; readonly onName: (name: string) => void }

/** Whom a meeting was with; what the page said of them stands ready. */
export function WhoForm({ meeting, onName }: Props) {
  const [name, setName] = useState(meeting.participants.find((who) => who.name !== '')?.name ?? '')
  const said = name.trim()
  return (
    <form
      class="one-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== '') onName(said)
      }}
    >
      <input
        class="input"
        dir="auto"
        aria-label={t('popup_client_name')}
        placeholder={t('popup_client_name')}
        maxLength={LONGEST_NAME}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button look="main" submit disabled={said === ''}>
        {t('popup_save')}
      </Button>
    </form>
  )
}
