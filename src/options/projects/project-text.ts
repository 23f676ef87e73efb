import type { Day, FactOf, ProjectTask } from '../../domain/meeting/fact.ts'
import type { Project } from '../../domain/projects/derive-projects.ts'
import type { WorkingWeek } from '../../domain/projects/working-days.ts'
import { parseNumber } from '../../ui/typed-number.ts'

export type TaskText = {
  readonly id: string
  readonly name: string
  readonly who: ProjectTask['who']
  readonly days: string
}

/** A project as its form holds it: text, so that what was typed stays however wrong it is. */
export type ProjectText = WorkingWeek & {
  readonly client: string
  readonly name: string
  readonly deliverOn: string
  readonly tasks: readonly TaskText[]
}

/** All of a plan but who it is for, which the form knows by name only. */
export type Planned = Omit<FactOf<'project-planned'>, 'client'>
export type PlannedParts = Pick<Planned, 'name' | 'deliverOn' | 'tasks' | 'daysOff' | 'weekend'>

export const MOST_DAYS = 1_000
const [FIRST_YEAR, LAST_YEAR] = ['2000', '2199']
const SATURDAY_AND_SUNDAY = [6, 7]

/** `week`: that of the project planned last. */
export const freshProject = (week: WorkingWeek | null, newId: () => string): ProjectText => ({
  client: '',
  name: '',
  deliverOn: '',
  tasks: [{ id: newId(), name: '', who: 'client', days: '1' }],
  weekend: week?.weekend ?? SATURDAY_AND_SUNDAY,
  daysOff: week?.daysOff ?? [],
})

export const projectText = ({ name, week, plan }: Project, client: string): ProjectText => ({
  ...week,
  client,
  name,
  deliverOn: plan.plannedDelivery,
  tasks: plan.tasks.map(({ task }) => ({ ...task, days: String(task.days) })),
})

export type ProjectFault = {
  /** The name of the control that is wrong. */
  readonly field: string
  readonly fault: 'client-empty' | 'name-empty' | 'no-such-day' | 'no-tasks' | 'task-unnamed' | 'days' | 'never-worked'
}

type Parsed =
  | { readonly ok: true; readonly client: string; readonly parts: PlannedParts }
  | { readonly ok: false; readonly faults: readonly ProjectFault[] }

/** Faults come in the order of the fields. */
export function parseProject(text: ProjectText): Parsed {
  const faults: ProjectFault[] = []
  if (text.client.trim() === '') faults.push({ field: 'client', fault: 'client-empty' })
  if (text.name.trim() === '') faults.push({ field: 'name', fault: 'name-empty' })
  if (!isDay(text.deliverOn)) faults.push({ field: 'deliverOn', fault: 'no-such-day' })
  if (text.tasks.length === 0) faults.push({ field: 'tasks', fault: 'no-tasks' })
  for (const [index, { name, days }] of text.tasks.entries()) {
    if (name.trim() === '') faults.push({ field: `task${index}`, fault: 'task-unnamed' })
    if (parseDays(days) === null) faults.push({ field: `days${index}`, fault: 'days' })
  }
  if (text.weekend.length > 6) faults.push({ field: 'weekend1', fault: 'never-worked' })
  return faults.length === 0 ? { ok: true, client: text.client.trim(), parts: partsOf(text) } : { ok: false, faults }
}

/** What can be planned of it while it is being typed; `null`: not enough yet. */
export function parseForPreview(text: ProjectText): PlannedParts | null {
  const ready = isDay(text.deliverOn) && text.tasks.length > 0 && text.weekend.length < 7
  return ready && text.tasks.every(({ days }) => parseDays(days) !== null) ? partsOf(text) : null
}

const partsOf = ({ name, deliverOn, tasks, weekend, daysOff }: ProjectText): PlannedParts => ({
  name: name.trim(),
  deliverOn,
  tasks: tasks.map(({ id, name, who, days }) => ({ id, name: name.trim(), who, days: parseDays(days) ?? 0 })),
  weekend,
  daysOff,
})

/** A day that exists, in a year that somebody may mean. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_YEAR || text.slice(0, 4) > LAST_YEAR) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}

function parseDays(text: string): number | null {
  const days = parseNumber(text)
  return days !== null && Number.isInteger(days) && days <= MOST_DAYS ? days : null
}
