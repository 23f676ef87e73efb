import { useState } from 'preact/hooks'
import type { Day } from '../../domain/meeting/fact.ts'
import type { PlannedTask } from '../../domain/projects/plan.ts'
import { Button } from '../../ui/button.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import { plainName } from '../../wording/plain-line.ts'
import { useFocusBack } from '../use-focus-back.ts'
import { DayForm } from './day-form.tsx'
import { stateWords, whenWords } from './plan-words.ts'
import { TaskName } from './task-name.tsx'

type Props = {
  readonly planned: PlannedTask
  readonly client: string
  readonly today: Day
  readonly busy: boolean
  readonly onDone: (on: Day) => void
  readonly onNotDone: () => void
}

export function TaskLine({ planned, client, today, busy, onDone, onNotDone }: Props) {
  const [asking, setAsking] = useState(false)
  const { task, state } = planned
  const line = useFocusBack<HTMLLIElement>(asking, busy)
  const stands = stateWords(planned, today)
  return (
    <li class="task" data-state={state} ref={line}>
      <div class="task-words">
        <p>
          <TaskName>{task.name}</TaskName>{' '}
          <span class="soft">
            <Sentence
              word="ui_pair"
              blanks={[
                <bdi>{task.who === 'me' ? t('options_project_me') : plainName(client)}</bdi>,
                whenWords(planned, today),
              ]}
            />
          </span>
        </p>
        {stands && <p class="soft">{stands}</p>}
        {asking && (
          <DayForm
            label={t('options_project_done_when', task.name)}
            today={today}
            busy={busy}
            onDay={(on) => {
              setAsking(false)
              onDone(on)
            }}
            onCancel={() => setAsking(false)}
          />
        )}
      </div>
      {state === 'done' && (
        <Button look="quiet" disabled={busy} label={t('options_project_not_done_named', task.name)} onPress={onNotDone}>
          {t('options_project_not_done')}
        </Button>
      )}
      {state !== 'done' && !asking && (
        <Button disabled={busy} label={t('options_project_done_named', task.name)} onPress={() => setAsking(true)}>
          {t('options_project_done')}
        </Button>
      )}
    </li>
  )
}
