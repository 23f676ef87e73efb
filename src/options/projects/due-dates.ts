import type { Day } from '../../domain/meeting/fact.ts'
import { t } from '../../ui/words.ts'
import type { ProjectReading } from './read-projects.ts'
import { writtenName } from './written-name.ts'

/** A whole day in a calendar. */
export type DueDate = {
  /** The same however often it moves, so that a calendar moves its entry too. */
  readonly uid: string
  readonly title: string
  readonly on: Day
  readonly details: string
}

/** What is due from today on, and the delivery. */
export function deriveDueDates({ project, clientName }: ProjectReading, today: Day): DueDate[] {
  const client = clientName === null ? t('options_project_somebody') : writtenName(clientName)
  const name = writtenName(project.name)
  const details = t('options_project_entry_details', name, client)
  const tasks = project.plan.tasks
    .filter(({ state, current }) => (state === 'now' || state === 'ahead') && current.dueOn >= today)
    .map(({ task, current }) => ({
      uid: `${project.id}-${task.id}@hard-stop`,
      title:
        task.who === 'client'
          ? t('options_project_entry_theirs', client, writtenName(task.name), name)
          : t('options_project_entry_mine', writtenName(task.name), name),
      on: current.dueOn,
      details,
    }))
  const delivery = {
    uid: `${project.id}-delivery@hard-stop`,
    title: t('options_project_entry_delivery', name, client),
    on: project.plan.delivery,
    details,
  }
  return [...tasks, delivery]
}
