import type { Day } from '../meeting/fact.ts'
import type { Project } from './derive-projects.ts'
import { workingDays } from './working-days.ts'

/** For the user, never for the client: what a client owes soon. */
export type Reminder = {
  /** The same for as long as the due day is; a due day that moved is another reminder. */
  readonly key: string
  readonly project: string
  readonly client: string
  readonly task: string
  readonly taskName: string
  readonly remindOn: Day
  readonly dueOn: Day
}

/** One for each task that the client still owes, so many working days before it is due; earliest first. */
export function deriveReminders(project: Project, leadDays = 1): Reminder[] {
  if (project.closed) return []
  const calendar = workingDays(project.week)
  return project.plan.tasks
    .filter(({ task, state }) => task.who === 'client' && (state === 'now' || state === 'ahead'))
    .map(({ task, current: { dueOn } }) => ({
      key: `${project.id} ${task.id} ${dueOn}`,
      project: project.id,
      client: project.client,
      task: task.id,
      taskName: task.name,
      remindOn: calendar.at(calendar.countTo(dueOn) - leadDays),
      dueOn,
    }))
}

/** Those whose time has come and whose due day has not gone by. */
export const remindersOn = (reminders: readonly Reminder[], today: Day): Reminder[] =>
  reminders.filter(({ remindOn, dueOn }) => remindOn <= today && today <= dueOn)
