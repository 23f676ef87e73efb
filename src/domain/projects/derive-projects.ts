import { clientResolver } from '../clients/identity.ts'
import { effectiveFacts, ofKind, prevailing } from '../meeting/effective.ts'
import type { Day, EpochMs, Fact, FactOf } from '../meeting/fact.ts'
import { grouped } from '../meeting/grouped.ts'
import { dayOf } from './day-of.ts'
import type { ProjectPlan } from './plan.ts'
import { planProject } from './plan-project.ts'
import type { WorkingWeek } from './working-days.ts'

export type Project = {
  readonly id: string
  /** The client they are today, whatever was merged since. */
  readonly client: string
  readonly name: string
  readonly week: WorkingWeek
  readonly plan: ProjectPlan
  readonly closed: { readonly how: 'delivered' | 'given-up'; readonly on: Day } | null
}

/**
 * Every project that was planned, by its last plan; the delivery that comes first is first. `facts`: of the projects,
 * and of the clients for their merges. `timeZone`: IANA name of the user's calendar.
 */
export function deriveProjects(facts: readonly Fact[], now: EpochMs, timeZone: string): Project[] {
  const standing = effectiveFacts(facts)
  const canonical = clientResolver(standing)
  const ofProjects = standing.filter(({ subject }) => subject.kind === 'project')
  return [...grouped(ofProjects, ({ subject }) => subject.id)]
    .flatMap(([id, own]) => {
      const plans = ofKind(own, 'project-planned')
      const last = prevailing(plans)
      if (!last) return []
      const closed = prevailing(ofKind(own, 'project-closed'))
      const made = (plan: FactOf<'project-planned'>) => dayOf(plan.happenedAt[1] ?? plan.recordedAt, timeZone)
      const plan = planProject(last, ofKind(own, 'task-done'), {
        today: dayOf(now, timeZone),
        madeOn: made(last),
        firstMadeOn: plans.map(made).toSorted()[0] ?? made(last),
        closedOn: closed?.on ?? null,
      })
      const project: Project = {
        id,
        client: canonical(last.client),
        name: last.name,
        week: { weekend: last.weekend, daysOff: last.daysOff },
        plan,
        closed: closed && { how: closed.how, on: closed.on },
      }
      return [project]
    })
    .toSorted((a, b) => compare(a.plan.delivery, b.plan.delivery) || compare(a.id, b.id))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
