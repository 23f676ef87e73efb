import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/words.ts'
import type { TaskText } from './project-text.ts'

type Props = {
  readonly task: TaskText
  readonly index: number
  readonly isFaulty: (field: string) => boolean
  readonly onTask: (task: TaskText) => void
}

const LONGEST_NAME = 500

export function TaskFields({ task, index, isFaulty, onTask }: Props) {
  return (
    <div class="task-fields">
      <Field label={t('options_project_task')}>
        <input
          class="input"
          name={`task${index}`}
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          aria-invalid={isFaulty(`task${index}`)}
          value={task.name}
          onInput={(event) => onTask({ ...task, name: event.currentTarget.value })}
        />
      </Field>
      <Field label={t('options_project_who')}>
        <select
          class="input"
          name={`who${index}`}
          value={task.who}
          onChange={(event) => onTask({ ...task, who: event.currentTarget.value === 'me' ? 'me' : 'client' })}
        >
          <option value="client">{t('options_project_client')}</option>
          <option value="me">{t('options_project_me')}</option>
        </select>
      </Field>
      <Field label={t('options_project_days')}>
        <input
          class="input"
          name={`days${index}`}
          inputMode="numeric"
          autocomplete="off"
          aria-invalid={isFaulty(`days${index}`)}
          value={task.days}
          onInput={(event) => onTask({ ...task, days: event.currentTarget.value })}
        />
      </Field>
    </div>
  )
}
