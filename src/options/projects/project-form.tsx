import { useState } from 'preact/hooks'
import type { Day } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { formatNumber } from '../../ui/formats.ts'
import { t } from '../../ui/words.ts'
import { RowList } from '../rows/row-list.tsx'
import { faultWords } from './fault-words.ts'
import { PlanPreview } from './plan-preview.tsx'
import { type PlannedParts, type ProjectFault, type ProjectText, parseProject } from './project-text.ts'
import { TaskFields } from './task-fields.tsx'
import { WeekFields } from './week-fields.tsx'

type Props = {
  readonly title: string
  readonly initial: ProjectText
  readonly today: Day
  readonly busy: boolean
  readonly newId: () => string
  /** Names of clients that may be meant by what was typed. */
  readonly names: readonly string[]
  readonly onClientTyped: (client: string) => void
  readonly onSave: (client: string, parts: PlannedParts) => void
  readonly onCancel: () => void
}

const MOST_TASKS = 60
const LONGEST_NAME = 500

export function ProjectForm(props: Props) {
  const { title, initial, today, busy, newId, names, onClientTyped, onSave, onCancel } = props
  const [text, setText] = useState(initial)
  const [faults, setFaults] = useState<readonly ProjectFault[]>([])
  const set = (change: Partial<ProjectText>) => setText({ ...text, ...change })
  const isFaulty = (field: string) => faults.some((fault) => fault.field === field)
  const fault = (field: RegExp) => faults.find((each) => field.test(each.field))
  const faultLine = (field: RegExp) => {
    const found = fault(field)
    return found && <p class="about fault">{faultWords(found)}</p>
  }
  const save = (form: HTMLFormElement) => {
    const parsed = parseProject(text)
    setFaults(parsed.ok ? [] : parsed.faults)
    if (parsed.ok) return onSave(parsed.client, parsed.parts)
    const first = parsed.faults[0]?.field
    form.querySelector<HTMLElement>(first === 'tasks' ? '.rows > .button' : `[name="${first}"]`)?.focus()
  }
  return (
    <form
      class="project-form inset"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
    >
      <h3>{title}</h3>
      <div class="project-head">
        <Field label={t('options_project_client')}>
          <input
            class="input"
            name="client"
            dir="auto"
            autocomplete="off"
            list="project-clients"
            maxLength={LONGEST_NAME}
            aria-invalid={isFaulty('client')}
            value={text.client}
            onInput={(event) => {
              set({ client: event.currentTarget.value })
              onClientTyped(event.currentTarget.value)
            }}
          />
        </Field>
        <Field label={t('options_project_name')}>
          <input
            class="input"
            name="name"
            dir="auto"
            autocomplete="off"
            maxLength={LONGEST_NAME}
            aria-invalid={isFaulty('name')}
            value={text.name}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('options_project_deliver_on')}>
          <input
            class="input"
            type="date"
            name="deliverOn"
            aria-invalid={isFaulty('deliverOn')}
            value={text.deliverOn}
            onInput={(event) => set({ deliverOn: event.currentTarget.value })}
          />
        </Field>
        <datalist id="project-clients">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {faultLine(/^(client|name|deliverOn)$/)}
      <fieldset class="group">
        <legend>{t('options_project_tasks')}</legend>
        <p class="about soft">{t('options_project_tasks_hint')}</p>
        <RowList
          rows={text.tasks}
          nameOf={(index) => t('options_project_task_number', formatNumber(index + 1))}
          fresh={() => ({ id: newId(), name: '', who: 'me' as const, days: '1' })}
          add={t('options_project_add_task')}
          most={MOST_TASKS}
          onRows={(tasks) => set({ tasks })}
        >
          {(task, index) => (
            <TaskFields
              task={task}
              index={index}
              isFaulty={isFaulty}
              onTask={(changed) => set({ tasks: text.tasks.with(index, changed) })}
            />
          )}
        </RowList>
        {faultLine(/^(task|days)/)}
      </fieldset>
      <WeekFields
        week={text}
        today={today}
        fault={fault(/^weekend/) ? t('options_project_fault_never_worked') : null}
        onWeek={({ weekend, daysOff }) => set({ weekend, daysOff })}
      />
      <PlanPreview text={text} today={today} />
      <div class="buttons">
        <Button look="main" submit disabled={busy}>
          {t('options_save')}
        </Button>
        <Button onPress={onCancel}>{t('options_cancel')}</Button>
      </div>
    </form>
  )
}
