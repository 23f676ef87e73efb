import type { Day } from '../../domain/meeting/fact.ts'
import type { PlannedTask, Span } from '../../domain/projects/plan.ts'
import type { TimelineScale } from './timeline-scale.ts'

type Props = {
  readonly planned: PlannedTask
  readonly scale: TimelineScale
  readonly today: Day
  /** The middle of its row. */
  readonly y: number
  /** Id of the stripes. */
  readonly hatch: string
}

const BAR = 12
/** What moved makes room for where it was. */
const RAISED = 3

/** Where a task stands, where it stood before it moved, and how far past its due day it went. */
export function TaskBar({ planned: each, scale, today, y, hatch }: Props) {
  const { task, planned, current } = each
  const moved = planned.dueOn !== current.dueOn
  const middle = moved ? y - RAISED : y
  const late = lateUntil(each, today)
  const across = ({ startOn, dueOn }: Span) => ({
    x: `${scale.startOf(startOn)}%`,
    width: `${scale.endOf(dueOn) - scale.startOf(startOn)}%`,
  })
  return (
    <g>
      {moved && <rect class="planned-bar" {...across(planned)} y={y + RAISED} height={6} />}
      {late && (
        <line
          class="late-line"
          x1={`${scale.endOf(current.dueOn)}%`}
          x2={`${scale.endOf(late)}%`}
          y1={middle}
          y2={middle}
        />
      )}
      <rect
        class="bar"
        data-who={task.who}
        fill={task.who === 'client' ? `url(#${hatch})` : undefined}
        {...across(current)}
        y={middle - BAR / 2}
        height={BAR}
        rx={2}
      />
    </g>
  )
}

/** Until when it was had past its due day, mine as theirs; `null`: not past it. */
export function lateUntil({ state, doneOn, current }: PlannedTask, today: Day): Day | null {
  const until = state === 'now' ? today : doneOn
  return until !== null && until > current.dueOn ? until : null
}
