import type { Day } from '../../domain/meeting/fact.ts'
import type { ProjectPlan } from '../../domain/projects/plan.ts'

const DAY_MS = 86_400_000

export type TimelineScale = {
  readonly firstOn: Day
  readonly lastOn: Day
  /** Where the morning of a day is, in percent of the width. */
  startOf(day: Day): number
  /** Where its evening is. */
  endOf(day: Day): number
}

/** From the first day of the plan to the last, whether planned or moved, with today in it. */
export function deriveTimelineScale({ tasks, delivery, plannedDelivery }: ProjectPlan, today: Day): TimelineScale {
  const spans = tasks.flatMap(({ planned, current }) => [
    planned.startOn,
    planned.dueOn,
    current.startOn,
    current.dueOn,
  ])
  const days = [...spans, ...tasks.flatMap(({ doneOn }) => doneOn ?? []), delivery, plannedDelivery, today].toSorted()
  const [firstOn = today, lastOn = today] = [days[0], days.at(-1)]
  const firstMs = Date.parse(firstOn)
  const length = Date.parse(lastOn) + DAY_MS - firstMs
  const startOf = (day: Day) => ((Date.parse(day) - firstMs) / length) * 100
  return { firstOn, lastOn, startOf, endOf: (day) => startOf(day) + (DAY_MS / length) * 100 }
}
