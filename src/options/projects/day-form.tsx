import { useState } from 'preact/hooks'
import type { Day } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/words.ts'
import { isDay } from './project-text.ts'

type Props = {
  readonly label: string
  readonly today: Day
  readonly busy: boolean
  readonly onDay: (day: Day) => void
  readonly onCancel: () => void
}

/** On which day it was: today, until another is said. */
export function DayForm({ label, today, busy, onDay, onCancel }: Props) {
  const [text, setText] = useState<string>(today)
  const [fault, setFault] = useState<string | null>(null)
  const save = () => {
    if (!isDay(text)) setFault(t('options_project_fault_day'))
    else if (text > today) setFault(t('options_project_fault_future'))
    else onDay(text)
  }
  return (
    <form
      class="day-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={label}>
        <input
          class="input"
          type="date"
          name="on"
          max={today}
          ref={(input) => {
            if (input && !input.dataset['seen']) input.focus()
            if (input) input.dataset['seen'] = 'true'
          }}
          aria-invalid={fault !== null}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <div class="buttons">
        <Button look="main" submit disabled={busy}>
          {t('options_save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('options_cancel')}
        </Button>
      </div>
      {fault && (
        <p class="about fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
