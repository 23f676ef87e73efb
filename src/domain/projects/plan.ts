import type { Day, ProjectTask } from '../meeting/fact.ts'

/** From the morning of one day to the evening of the other. A task of no days begins and is due on the same day. */
export type Span = { readonly startOn: Day; readonly dueOn: Day }

/** `passed`: never marked as done, but what follows it was: nobody waited for it any longer. */
export type TaskState = 'done' | 'passed' | 'now' | 'ahead'

export type PlannedTask = {
  readonly task: ProjectTask
  readonly state: TaskState
  /** As it was planned backward from the delivery. */
  readonly planned: Span
  /** As it stands: moved by the days the client held the ball before it. */
  readonly current: Span
  readonly doneOn: Day | null
  /** Working days the client held it beyond the day it was due; they move all that follows. 0 for tasks of mine. */
  readonly heldDays: number
  /** Working days by which this task of mine put me further behind; they move nothing. 0 for tasks of the client. */
  readonly mySlipDays: number
}

/** Who has to act next. */
export type Holder = {
  readonly who: ProjectTask['who']
  readonly task: string
  /** When it was handed over; `null`: it begins on a day still to come. */
  readonly since: Day | null
  readonly dueOn: Day
  /** Working days since it was due. */
  readonly overdueDays: number
}

/** What has to be said as soon as a plan is made. */
export type PlanNote = 'no-tasks' | 'delivery-on-day-off' | 'delivery-past' | 'start-past'

export type ProjectPlan = {
  readonly tasks: readonly PlannedTask[]
  /** The first working day of it; `null`: there is nothing to do. */
  readonly startOn: Day | null
  /** The day that was asked for, or the last working day before it. */
  readonly plannedDelivery: Day
  /** `plannedDelivery` and the days the client held the ball. */
  readonly delivery: Day
  readonly heldDays: number
  /** Working days I am behind the plan as it stands: all mine. */
  readonly behindDays: number
  /** `null`: everything is done, or the project is closed. */
  readonly holder: Holder | null
  readonly notes: readonly PlanNote[]
}
