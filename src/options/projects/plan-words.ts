import type { Day } from '../../domain/meeting/fact.ts'
import type { PlanNote, PlannedTask, ProjectPlan } from '../../domain/projects/plan.ts'
import { formatList, formatNumber } from '../../ui/formats.ts'
import { joinSentences } from '../../ui/join-sentences.ts'
import { t, tn } from '../../ui/words.ts'
import { dayWords, longDayWords, spanWords } from './day-words.ts'
import { writtenName } from './written-name.ts'

/** "To deliver on Friday, November 27: final changes by Wednesday, November 25." */
export function backwardWords({ tasks, plannedDelivery }: ProjectPlan, today: Day): string {
  const theirs = tasks.filter(({ task }) => task.who === 'client')
  const delivery = longDayWords(plannedDelivery, today)
  if (theirs.length === 0) return t('options_project_to_deliver_alone', delivery)
  const due = theirs.map(({ task, planned }) =>
    t('options_project_by', writtenName(task.name), longDayWords(planned.dueOn, today)),
  )
  return t('options_project_to_deliver', delivery, formatList(due))
}

/** What has to be said as soon as a plan is made. */
export function noteWords({ notes, plannedDelivery, startOn }: ProjectPlan, today: Day): string[] {
  const words: Record<PlanNote, string> = {
    'no-tasks': t('options_project_note_no_tasks'),
    'delivery-on-day-off': t('options_project_note_day_off', longDayWords(plannedDelivery, today)),
    'delivery-past': t('options_project_note_delivery_past'),
    'start-past': t('options_project_note_start_past', longDayWords(startOn ?? plannedDelivery, today)),
  }
  return notes.map((note) => words[note])
}

/** When a task stands in the plan, and where it stood before it moved. */
export function whenWords({ task, planned, current }: PlannedTask, today: Day): string {
  const now =
    task.who === 'client' ? t('options_project_due', dayWords(current.dueOn, today)) : spanWords(current, today)
  return planned.dueOn === current.dueOn ? now : t('options_project_was', now, dayWords(planned.dueOn, today))
}

/** What became of it so far; `null`: nothing yet. */
export function stateWords({ state, doneOn, heldDays, mySlipDays }: PlannedTask, today: Day): string | null {
  const late = [
    ...(heldDays > 0 ? [tn('options_project_held', heldDays, formatNumber(heldDays))] : []),
    ...(mySlipDays > 0 ? [tn('options_project_slipped', mySlipDays, formatNumber(mySlipDays))] : []),
  ]
  const stands = {
    done: doneOn === null ? [] : [t('options_project_done_on', dayWords(doneOn, today))],
    passed: [t('options_project_passed')],
    now: [],
    ahead: [],
  }[state]
  const all = [...stands, ...late]
  return all.length === 0 ? null : joinSentences(all)
}

/** Where the delivery stands: as planned, or moved from where to where, and by whose days. */
export function deliveryWords(
  { delivery, plannedDelivery, heldDays }: ProjectPlan,
  client: string,
  today: Day,
): string {
  const now = dayWords(delivery, today)
  if (heldDays === 0) return t('options_project_delivery', now)
  const was = dayWords(plannedDelivery, today)
  return tn('options_project_delivery_moved', heldDays, now, was, formatNumber(heldDays), writtenName(client))
}
