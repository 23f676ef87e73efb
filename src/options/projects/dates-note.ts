import type { Day } from '../../domain/meeting/fact.ts'
import type { PlannedTask, ProjectPlan } from '../../domain/projects/plan.ts'
import { formatNumber } from '../../ui/formats.ts'
import { joinSentences } from '../../ui/join-sentences.ts'
import { t, tn } from '../../ui/words.ts'
import { longDayWords } from './day-words.ts'
import type { ProjectReading } from './read-projects.ts'
import { writtenName } from './written-name.ts'

export type DatesNote = { readonly subject: string; readonly text: string }

/** The dates of a project for its client; where they have moved, from where, and what came late. */
export function writeDatesNote({ project, clientName }: ProjectReading, today: Day): DatesNote {
  const { plan } = project
  const name = writtenName(project.name)
  const opening = plan.heldDays === 0 ? t('options_note_dates', name) : movedWords(plan, name, today)
  const closing = t(plan.heldDays === 0 ? 'options_note_dates_closing' : 'options_note_moved_closing')
  return {
    subject: t(plan.heldDays === 0 ? 'options_note_dates_subject' : 'options_note_moved_subject', name),
    text: [
      clientName === null ? t('options_note_greeting_nobody') : t('options_note_greeting', writtenName(clientName)),
      opening,
      datesOf(plan, today).join('\n'),
      closing,
    ].join('\n\n'),
  }
}

function movedWords(plan: ProjectPlan, name: string, today: Day): string {
  const held = plan.tasks.filter(({ heldDays }) => heldDays > 0).map((task) => heldWords(task, today))
  return joinSentences([...held, tn('options_note_moved', plan.heldDays, name, formatNumber(plan.heldDays))])
}

function heldWords({ task, current, doneOn, state }: PlannedTask, today: Day): string {
  const [name, due] = [writtenName(task.name), longDayWords(current.dueOn, today)]
  if (doneOn !== null) return t('options_note_came', name, due, longDayWords(doneOn, today))
  return state === 'passed' ? t('options_note_passed', name, due) : t('options_note_missing', name, due)
}

function datesOf({ tasks, delivery, plannedDelivery }: ProjectPlan, today: Day): string[] {
  const ahead = tasks.filter(
    ({ task, state, heldDays }) => task.who === 'client' && state !== 'done' && state !== 'passed' && heldDays === 0,
  )
  const day = (on: Day) => longDayWords(on, today)
  return [
    ...ahead.map(({ task, current, planned }) =>
      current.dueOn === planned.dueOn
        ? t('options_note_line', writtenName(task.name), day(current.dueOn))
        : t('options_note_line_moved', writtenName(task.name), day(current.dueOn), day(planned.dueOn)),
    ),
    delivery === plannedDelivery
      ? t('options_note_line', t('options_note_delivery'), day(delivery))
      : t('options_note_line_moved', t('options_note_delivery'), day(delivery), day(plannedDelivery)),
  ]
}
