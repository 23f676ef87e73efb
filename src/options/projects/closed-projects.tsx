import type { Day } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { formatNumber } from '../../ui/formats.ts'
import { Name } from '../../ui/name.tsx'
import { t, tn } from '../../ui/words.ts'
import { dayWords } from './day-words.ts'
import type { ProjectReading } from './read-projects.ts'
import { writtenName } from './written-name.ts'

type Props = {
  readonly readings: readonly ProjectReading[]
  readonly today: Day
  readonly busy: boolean
  readonly onReopen: (reading: ProjectReading) => void
}

/** What is over, the last first, and a way back for what is not. */
export function ClosedProjects({ readings, today, busy, onReopen }: Props) {
  if (readings.length === 0) return null
  return (
    <details>
      <summary>{tn('options_project_closed', readings.length, formatNumber(readings.length))}</summary>
      <ul class="closed">
        {readings.map((reading) => (
          <li key={reading.project.id}>
            <div class="task-words">
              <Name>{reading.project.name}</Name>
              <span class="soft">{closedWords(reading, today)}</span>
            </div>
            <Button
              look="quiet"
              disabled={busy}
              label={t('options_project_reopen_named', reading.project.name)}
              onPress={() => onReopen(reading)}
            >
              {t('options_project_reopen')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function closedWords({ project: { closed, plan }, clientName }: ProjectReading, today: Day): string {
  const client = clientName === null ? t('options_project_somebody') : writtenName(clientName)
  if (!closed) return client
  const on = dayWords(closed.on, today)
  return closed.how === 'delivered'
    ? t('options_project_was_delivered', client, on, dayWords(plan.plannedDelivery, today))
    : t('options_project_was_given_up', client, on)
}
