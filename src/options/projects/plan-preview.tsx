import type { Day } from '../../domain/meeting/fact.ts'
import { formatNumber } from '../../ui/formats.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import { plainName } from '../../wording/plain-line.ts'
import { longDayWords, spanWords } from './day-words.ts'
import { planNow } from './plan-now.ts'
import { backwardWords, noteWords } from './plan-words.ts'
import { type ProjectText, parseForPreview } from './project-text.ts'
import { TaskName } from './task-name.tsx'

type Props = { readonly text: ProjectText; readonly today: Day }

/** The plan in plain words while it is being typed. */
export function PlanPreview({ text, today }: Props) {
  const parts = parseForPreview(text)
  if (!parts) return <p class="plan-preview soft">{t('options_project_preview_waits')}</p>
  const named = parts.tasks.map((task, index) => ({
    ...task,
    name: task.name || t('options_project_task_number', formatNumber(index + 1)),
  }))
  const plan = planNow({ ...parts, tasks: named }, today)
  return (
    <div class="plan-preview">
      <p aria-live="polite">{backwardWords(plan, today)}</p>
      {noteWords(plan, today).map((sentence) => (
        <p key={sentence} class="fault">
          {sentence}
        </p>
      ))}
      <ol>
        {plan.tasks.map(({ task, planned }) => (
          <li key={task.id}>
            <TaskName>{task.name}</TaskName>{' '}
            <span class="soft">
              <Sentence
                word="ui_pair"
                blanks={[
                  <bdi>
                    {task.who === 'me'
                      ? t('options_project_me')
                      : plainName(text.client) || t('options_project_client')}
                  </bdi>,
                  spanWords(planned, today),
                ]}
              />
            </span>
          </li>
        ))}
        <li>
          {t('options_note_delivery')} <span class="soft">{longDayWords(plan.plannedDelivery, today)}</span>
        </li>
      </ol>
    </div>
  )
}
