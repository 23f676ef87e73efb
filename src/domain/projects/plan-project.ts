import { prevailing } from '../meeting/effective.ts'
import type { Day, FactOf, ProjectTask } from '../meeting/fact.ts'
import { grouped } from '../meeting/grouped.ts'
import { deriveBackPlan, deriveNotes, spanEnding } from './back-plan.ts'
import type { Holder, PlannedTask, ProjectPlan, TaskState } from './plan.ts'
import type { WorkingDays } from './working-days.ts'

export type Circumstances = {
  readonly today: Day
  /** When this plan was made. */
  readonly madeOn: Day
  /** When the project was first planned: nobody held a ball before that. */
  readonly firstMadeOn: Day
  readonly closedOn: Day | null
}

/**
 * A project planned backward from its delivery, and where it stands.
 *
 * - What the client is late with moves everything after it, and the delivery, by exactly as many working days. A second
 *   lateness counts from the day to which the first has moved it.
 * - What I am late with moves nothing. It is said as mine, once: a task that is late only because the one before it was
 *   adds nothing.
 * - The client always has the full days of their task. Where I hand it over late, or plan it too late, they are late
 *   only once these days have passed.
 * - Early work gives nothing back: dates stay, and whoever comes next may use the days gained.
 * - What comes in on a day off came in on the working day before.
 */
export function planProject(
  planned: FactOf<'project-planned'>,
  done: readonly FactOf<'task-done'>[],
  { today, madeOn, firstMadeOn, closedOn }: Circumstances,
): ProjectPlan {
  const back = deriveBackPlan(planned)
  const { calendar, deliveryCount, endCounts } = back
  const states = deriveStates(planned.tasks, done, closedOn)
  const lastDay = closedOn !== null && closedOn < today ? closedOn : today
  const endedCounts = deriveEndedCounts(states, calendar, lastDay)

  const tasks: PlannedTask[] = []
  let [heldDays, behindDays] = [0, 0]
  let handedOver = calendar.countTo(firstMadeOn)
  for (const [index, { task, state, doneOn }] of states.entries()) {
    const end = endCounts[index] as number
    const ended = endedCounts[index] ?? null
    const promised = end + heldDays
    const due = task.who === 'client' ? Math.max(promised, handedOver + task.days) : promised
    const late = ended === null ? 0 : Math.max(0, ended - due)
    const held = task.who === 'client' ? late : 0
    tasks.push({
      task,
      state,
      planned: spanEnding(calendar, end, task.days),
      current: spanEnding(calendar, due, task.days),
      doneOn,
      heldDays: held,
      mySlipDays: task.who === 'me' ? Math.max(0, late - behindDays) : 0,
    })
    heldDays += held
    if (state === 'now') behindDays = Math.max(behindDays, task.who === 'me' ? late : due - promised)
    else if (ended !== null) behindDays = Math.max(0, ended - (end + heldDays))
    handedOver = Math.max(handedOver, ended ?? due)
  }

  const startOn = tasks[0]?.planned.startOn ?? null
  return {
    tasks,
    startOn,
    plannedDelivery: calendar.at(deliveryCount),
    delivery: calendar.at(deliveryCount + heldDays),
    heldDays,
    behindDays,
    holder: closedOn === null ? deriveHolder(tasks, calendar, today) : null,
    notes: deriveNotes(planned, back, startOn, madeOn),
  }
}

type Standing = { readonly task: ProjectTask; readonly state: TaskState; readonly doneOn: Day | null }

/** One task is on at a time: the first after all that is done. */
function deriveStates(
  tasks: readonly ProjectTask[],
  done: readonly FactOf<'task-done'>[],
  closedOn: Day | null,
): Standing[] {
  const doneOn = new Map(
    [...grouped(done, (fact) => fact.task)].map(([id, said]) => [id, prevailing(said)?.on ?? null]),
  )
  const lastDone = tasks.findLastIndex(({ id }) => doneOn.has(id))
  const present = (index: number): TaskState => {
    if (index < lastDone) return 'passed'
    return index === lastDone + 1 && closedOn === null ? 'now' : 'ahead'
  }
  return tasks.map((task, index) => {
    const on = doneOn.get(task.id) ?? null
    return { task, state: on === null ? present(index) : 'done', doneOn: on }
  })
}

/**
 * On which working day each task left the hands of who had it, or has not yet by `lastDay`; `null`: not begun. One that
 * was passed over was waited for no longer than until the next was done.
 */
function deriveEndedCounts(states: readonly Standing[], calendar: WorkingDays, lastDay: Day): (number | null)[] {
  let nextDone = Infinity
  return states
    .toReversed()
    .map(({ state, doneOn }) => {
      if (doneOn !== null) {
        nextDone = Math.min(nextDone, calendar.countTo(doneOn))
        return calendar.countTo(doneOn)
      }
      if (state === 'passed') return Math.min(nextDone, calendar.countTo(lastDay))
      return state === 'now' ? calendar.countTo(lastDay) : null
    })
    .toReversed()
}

function deriveHolder(tasks: readonly PlannedTask[], calendar: WorkingDays, today: Day): Holder | null {
  const index = tasks.findIndex(({ state }) => state === 'now')
  const now = tasks[index]
  if (!now) return null
  const handedOver = tasks
    .slice(0, index)
    .flatMap(({ doneOn }) => doneOn ?? [])
    .toSorted()
    .at(-1)
  const { startOn, dueOn } = now.current
  return {
    who: now.task.who,
    task: now.task.id,
    since: handedOver ?? (startOn <= today ? startOn : null),
    dueOn,
    overdueDays: Math.max(0, calendar.countTo(today) - calendar.countTo(dueOn)),
  }
}
