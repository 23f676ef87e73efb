import { useState } from 'preact/hooks'
import type { Day } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'
import { mailtoLink } from '../../wording/links.ts'
import { plainName } from '../../wording/plain-line.ts'
import { CopyText } from '../copy-text.tsx'
import { useFocusBack } from '../use-focus-back.ts'
import { writeDatesNote } from './dates-note.ts'
import { DayForm } from './day-form.tsx'
import { DueDatesView } from './due-dates-view.tsx'
import { HolderLine } from './holder-line.tsx'
import { deliveryWords, noteWords } from './plan-words.ts'
import type { ProjectActions } from './project-actions.ts'
import type { ProjectReading } from './read-projects.ts'
import { TaskLine } from './task-line.tsx'
import { Timeline } from './timeline.tsx'

type Props = {
  readonly reading: ProjectReading
  readonly today: Day
  readonly busy: boolean
  readonly actions: ProjectActions
  readonly onChange: () => void
}

/** An open project: whose turn it is, where the delivery stands, its picture, and what can be done. */
export function ProjectView({ reading, today, busy, actions, onChange }: Props) {
  const { project, clientName, emails } = reading
  const { id, name, plan } = project
  const client = clientName ?? t('options_project_somebody')
  const [closing, setClosing] = useState<'delivered' | 'given-up' | null>(null)
  const foot = useFocusBack<HTMLDivElement>(closing !== null, busy)
  const note = writeDatesNote(reading, today)
  // With several addresses nobody knows whose it is to read.
  const mail = mailtoLink({ to: emails.length === 1 ? emails : [], ...note })
  const delivery = deliveryWords(plan, client, today)
  return (
    <article class="project" aria-labelledby={`project-${id}`}>
      <div class="project-title">
        <h3 id={`project-${id}`}>
          <Name>{name}</Name>
        </h3>
        <Name>{client}</Name>
      </div>
      <HolderLine plan={plan} client={client} today={today} />
      <p>{delivery}</p>
      {noteWords(plan, today).map((sentence) => (
        <p key={sentence} class="soft">
          {sentence}
        </p>
      ))}
      {plan.tasks.length > 0 && (
        <Timeline
          plan={plan}
          client={client}
          today={today}
          label={t('options_project_picture', plainName(name), delivery)}
        />
      )}
      <ol class="tasks" aria-label={t('options_project_tasks')}>
        {plan.tasks.map((planned) => (
          <TaskLine
            key={planned.task.id}
            planned={planned}
            client={client}
            today={today}
            busy={busy}
            onDone={(on) => void actions.done(id, planned.task.id, on)}
            onNotDone={() => void actions.notDone(reading, planned.task.id)}
          />
        ))}
      </ol>
      {closing ? (
        <DayForm
          key={closing}
          label={t(closing === 'delivered' ? 'options_project_delivered_when' : 'options_project_given_up_when')}
          today={today}
          busy={busy}
          onDay={(on) => void actions.close(id, closing, on)}
          onCancel={() => setClosing(null)}
        />
      ) : (
        <div class="buttons" ref={foot}>
          <Button disabled={busy} onPress={onChange}>
            {t('options_project_change')}
          </Button>
          <Button disabled={busy} onPress={() => setClosing('delivered')}>
            {t('options_project_delivered')}
          </Button>
          <Button look="quiet" disabled={busy} onPress={() => setClosing('given-up')}>
            {t('options_project_given_up')}
          </Button>
        </div>
      )}
      <details>
        <summary>{t('options_project_tell')}</summary>
        <CopyText title={t('options_project_note')} text={note.text}>
          <a class="button" href={mail.ok ? mail.url : mail.withoutText}>
            {t('options_project_mail')}
          </a>
          {!mail.ok && <span class="soft">{t('options_project_mail_long')}</span>}
        </CopyText>
        <DueDatesView reading={reading} today={today} onFile={() => void actions.saveFile([reading], today)} />
      </details>
    </article>
  )
}
