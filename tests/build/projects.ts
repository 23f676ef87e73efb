import type { Day, FactOf, ProjectTask } from '../../src/domain/meeting/fact.ts'
import { type Circumstances, planProject } from '../../src/domain/projects/plan-project.ts'
import { byHand } from './facts.ts'

type Planned = FactOf<'project-planned'>
type Done = FactOf<'task-done'>

const SATURDAY_AND_SUNDAY = [6, 7]

/** `mine('print', 2)`: two working days of mine. */
export const mine = (id: string, days: number): ProjectTask => ({ id, name: id, who: 'me', days })
export const theirs = (id: string, days: number): ProjectTask => ({ id, name: id, who: 'client', days })

export const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`)

export const plannedProject = (
  deliverOn: Day,
  tasks: readonly ProjectTask[],
  { madeOn = '2026-01-01', id = 'p1', ...overrides }: Partial<Planned> & { readonly madeOn?: Day } = {},
): Planned =>
  byHand(
    {
      kind: 'project-planned',
      client: 'acme',
      name: 'Brochure',
      deliverOn,
      tasks,
      daysOff: [],
      weekend: SATURDAY_AND_SUNDAY,
      ...overrides,
    },
    noon(madeOn),
    { subject: id },
  ) as Planned

export const taskDone = (task: string, on: Day, id = 'p1'): Done =>
  byHand({ kind: 'task-done', task, on }, noon(on), { subject: id }) as Done

/** Planned long before, still open, as seen today. */
export const planOn = (
  today: Day,
  planned: Planned,
  done: readonly Done[] = [],
  circumstances: Partial<Circumstances> = {},
) =>
  planProject(planned, done, {
    today,
    madeOn: '2026-01-01',
    firstMadeOn: '2026-01-01',
    closedOn: null,
    ...circumstances,
  })
