import type { Day } from '../../domain/meeting/fact.ts'
import type { ProjectPlan } from '../../domain/projects/plan.ts'
import { planProject } from '../../domain/projects/plan-project.ts'
import type { PlannedParts } from './project-text.ts'

/** The plan as it would be if it was made today, before anything is done. */
export const planNow = (parts: PlannedParts, today: Day): ProjectPlan =>
  planProject(
    {
      id: 'preview',
      device: 'preview',
      subject: { kind: 'project', id: 'preview' },
      happenedAt: [null, null],
      recordedAt: 0,
      schema: 1,
      source: { via: 'hand' },
      certainty: 'manual',
      kind: 'project-planned',
      client: '',
      ...parts,
    },
    [],
    // Nobody has held a ball yet: a start that is past is said, and counted against nobody.
    { today, madeOn: today, firstMadeOn: today, closedOn: null },
  )
