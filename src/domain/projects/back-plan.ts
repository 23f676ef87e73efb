import type { Day, FactOf } from '../meeting/fact.ts'
import type { PlanNote, Span } from './plan.ts'
import { type WorkingDays, workingDays } from './working-days.ts'

type Planned = FactOf<'project-planned'>

/** A plan in counts of working days: the days on which its tasks end, in their order. */
export type BackPlan = {
  readonly calendar: WorkingDays
  readonly deliveryCount: number
  readonly endCounts: readonly number[]
}

/**
 * From the delivery backward. The last task ends on the day of delivery, each other one on the working day before the
 * next begins; a task of no days is due on the evening before the next one begins. Where the delivery is on a day off,
 * it is the last working day before.
 */
export function deriveBackPlan({ deliverOn, tasks, weekend, daysOff }: Planned): BackPlan {
  const calendar = workingDays({ weekend, daysOff })
  const deliveryCount = calendar.countTo(deliverOn)
  const endCounts: number[] = []
  let end = deliveryCount
  for (const { days } of tasks.toReversed()) {
    endCounts.push(end)
    end -= days
  }
  return { calendar, deliveryCount, endCounts: endCounts.toReversed() }
}

/** Where a task of so many days stands that ends on that working day. */
export const spanEnding = (calendar: WorkingDays, endCount: number, days: number): Span => ({
  startOn: calendar.at(days === 0 ? endCount : endCount - days + 1),
  dueOn: calendar.at(endCount),
})

/** `madeOn`: the day on which this plan was made. */
export function deriveNotes(planned: Planned, { calendar }: BackPlan, startOn: Day | null, madeOn: Day): PlanNote[] {
  const notes: PlanNote[] = []
  if (startOn === null) notes.push('no-tasks')
  if (!calendar.isWorked(planned.deliverOn)) notes.push('delivery-on-day-off')
  if (planned.deliverOn < madeOn) notes.push('delivery-past')
  else if (startOn !== null && startOn < madeOn) notes.push('start-past')
  return notes
}
