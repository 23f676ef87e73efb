import { useId } from 'preact/hooks'
import type { Day } from '../../domain/meeting/fact.ts'
import type { ProjectPlan } from '../../domain/projects/plan.ts'
import { t } from '../../ui/words.ts'
import { plainName } from '../../wording/plain-line.ts'
import { dayWords } from './day-words.ts'
import { lateUntil, TaskBar } from './task-bar.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import { Diamond, Hatch } from './timeline-marks.tsx'
import { deriveTimelineScale } from './timeline-scale.ts'

type Props = {
  readonly plan: ProjectPlan
  readonly client: string
  readonly today: Day
  /** What it shows, to those who do not see it; the list of tasks says the rest. */
  readonly label: string
}

const ROW = 24

/** A bar for each task in the rows of a list, the delivery in the last: across in percent, down in pixels. */
export function Timeline({ plan, client, today, label }: Props) {
  const hatch = useId()
  const scale = deriveTimelineScale(plan, today)
  const middle = (row: number) => row * ROW + ROW / 2
  const last = plan.tasks.length
  const moved = plan.delivery !== plan.plannedDelivery
  const late = plan.tasks.some((planned) => lateUntil(planned, today) !== null)
  return (
    <div class="timeline">
      <div class="timeline-rows">
        <ul aria-hidden="true">
          {plan.tasks.map(({ task }) => (
            <li key={task.id} title={task.name.slice(0, 500)}>
              <bdi class="name">{plainName(task.name)}</bdi>
            </li>
          ))}
          <li>{t('options_note_delivery')}</li>
        </ul>
        <svg role="img" aria-label={label} height={(last + 1) * ROW}>
          <Hatch id={hatch} />
          {plan.tasks.map((planned, row) => (
            <TaskBar key={planned.task.id} {...{ planned, scale, today }} y={middle(row)} hatch={hatch} />
          ))}
          {moved && (
            <>
              <line
                class="moved-line"
                x1={`${scale.endOf(plan.plannedDelivery)}%`}
                x2={`${scale.endOf(plan.delivery)}%`}
                y1={middle(last)}
                y2={middle(last)}
              />
              <Diamond at={scale.endOf(plan.plannedDelivery)} y={middle(last)} kind="planned" />
            </>
          )}
          <Diamond at={scale.endOf(plan.delivery)} y={middle(last)} kind="current" />
          <line
            class="today-line"
            x1={`${(scale.startOf(today) + scale.endOf(today)) / 2}%`}
            x2={`${(scale.startOf(today) + scale.endOf(today)) / 2}%`}
            y1={0}
            y2={(last + 1) * ROW}
          />
        </svg>
      </div>
      <p class="timeline-days soft" aria-hidden="true">
        <span>{dayWords(scale.firstOn, today)}</span>
        <span>{dayWords(scale.lastOn, today)}</span>
      </p>
      <TimelineLegend client={client} moved={moved} late={late} />
    </div>
  )
}
