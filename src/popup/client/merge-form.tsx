import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { useLive } from '../../ui/live.ts'
import { t } from '../../ui/words.ts'
import { LONGEST_NAME } from '../entry/meeting-entry.ts'
import { readEntry } from '../reading.ts'

type Props = {
  readonly name: string
  /** `false`: no other client has that name. */
  readonly onMerge: (name: string) => Promise<boolean>
}

/** Two records of one client become one, under the name of the page. */
export function MergeForm({ name, onMerge }: Props) {
  const [other, setOther] = useState('')
  const [unknown, setUnknown] = useState(false)
  const live = useLive(() => readEntry(null), [])
  const names = live.state === 'read' ? live.value.names : []
  return (
    <form
      class="inset"
      onSubmit={(event) => {
        event.preventDefault()
        void onMerge(other.trim()).then((merged) => setUnknown(!merged))
      }}
    >
      <p>{t('popup_merge_words')}</p>
      <Field label={t('popup_merge_with')}>
        <input
          class="input"
          dir="auto"
          list="others"
          autocomplete="off"
          aria-invalid={unknown}
          maxLength={LONGEST_NAME}
          value={other}
          onInput={(event) => setOther(event.currentTarget.value)}
        />
      </Field>
      <datalist id="others">
        {names
          .filter((each) => each !== name)
          .map((each) => (
            <option key={each} value={each} />
          ))}
      </datalist>
      <p class="fault" role="alert">
        {unknown && t('popup_merge_unknown')}
      </p>
      <div class="buttons">
        <Button look="main" submit disabled={other.trim() === ''}>
          {t('popup_merge')}
        </Button>
      </div>
    </form>
  )
}
