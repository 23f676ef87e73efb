import { describe, expect, it } from 'vitest'
import { byHand } from '../../../tests/build/facts.ts'
import { mine, noon, plannedProject, taskDone, theirs } from '../../../tests/build/projects.ts'
import type { Fact } from '../meeting/fact.ts'
import { deriveProjects } from './derive-projects.ts'
import { deriveReminders, remindersOn } from './reminders.ts'

const tasks = [mine('draft', 2), theirs('changes', 2), mine('print', 1)]
const brochure = plannedProject('2026-11-27', tasks)
const closed = (on: string) => byHand({ kind: 'project-closed', how: 'delivered', on }, noon(on), { subject: 'p1' })
const projects = (facts: readonly Fact[], today = '2026-11-24') => deriveProjects(facts, noon(today), 'UTC')

describe('projects', () => {
  it('stand as their last plan has them, and what was held before it stays held', () => {
    const renamed = { ...plannedProject('2026-11-27', tasks, { madeOn: '2026-12-02', name: 'Flyer' }) }
    const done = [taskDone('draft', '2026-11-24'), taskDone('changes', '2026-11-30')]
    const [project] = projects([renamed, brochure, ...done], '2026-12-03')
    expect(project).toMatchObject({ name: 'Flyer', plan: { heldDays: 2, notes: ['delivery-past'] } })
  })

  it('say what was past when they were planned in the calendar of the user', () => {
    const late = plannedProject('2026-11-20', tasks, { madeOn: '2026-11-20' })
    const atMs = Date.parse('2026-11-20T23:30:00Z')
    const made = { ...late, happenedAt: [atMs, atMs] as const }
    expect(deriveProjects([made], atMs, 'UTC')[0]?.plan.notes).toEqual(['start-past'])
    expect(deriveProjects([made], atMs, 'Asia/Tokyo')[0]?.plan.notes).toEqual(['delivery-past'])
  })

  it('belong to whom their client was merged into', () => {
    const merge = byHand({ kind: 'clients-merged', into: 'beta' }, noon('2026-11-24'), { subject: 'acme' })
    expect(projects([brochure, merge]).map(({ client }) => client)).toEqual(['beta'])
  })

  it('come in the order of their deliveries', () => {
    const early = plannedProject('2026-11-25', tasks, { id: 'p2' })
    const same = plannedProject('2026-11-27', tasks, { id: 'p0' })
    expect(projects([brochure, early, same]).map(({ id }) => id)).toEqual(['p2', 'p0', 'p1'])
  })

  it('are not there without a plan, nor once it is taken back', () => {
    const back = byHand({ kind: 'retracts', fact: brochure.id }, noon('2026-11-24'), { subject: 'p1' })
    const undone = { ...back, subject: brochure.subject }
    expect(projects([taskDone('draft', '2026-11-24')])).toEqual([])
    expect(projects([brochure, undone])).toEqual([])
  })

  it('are the same for any order of their facts', () => {
    const facts = [brochure, taskDone('draft', '2026-11-25'), taskDone('changes', '2026-11-30'), closed('2026-12-04')]
    expect(projects(facts.toReversed(), '2026-12-31')).toEqual(projects(facts, '2026-12-31'))
  })
})

describe('a reminder', () => {
  const reminders = (facts: readonly Fact[], today?: string, leadDays?: number) =>
    projects(facts, today).flatMap((project) => deriveReminders(project, leadDays))

  it('comes to the user on the working day before a client’s task is due', () => {
    // With Thursday the 26th off: draft until Tuesday, changes on Wednesday and Friday, print on Monday.
    const planned = plannedProject('2026-11-30', tasks, { daysOff: ['2026-11-26'] })
    expect(reminders([planned])).toEqual([
      {
        key: 'p1 changes 2026-11-27',
        project: 'p1',
        client: 'acme',
        task: 'changes',
        taskName: 'changes',
        remindOn: '2026-11-25',
        dueOn: '2026-11-27',
      },
    ])
    expect(reminders([planned], '2026-11-20', 2).map(({ remindOn }) => remindOn)).toEqual(['2026-11-24'])
  })

  it('is due from its day until the day the task is due', () => {
    const due = reminders([brochure])
    const on = (today: string) => remindersOn(due, today).length
    expect(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(on)).toEqual([0, 1, 1, 0])
  })

  it('is another one once its day has moved', () => {
    const late = [brochure, taskDone('draft', '2026-11-26')]
    expect(reminders(late, '2026-11-26').map(({ key }) => key)).toEqual(['p1 changes 2026-11-30'])
  })

  it('is none for what is done, nor when the project is closed', () => {
    const done = [brochure, taskDone('draft', '2026-11-23'), taskDone('changes', '2026-11-24')]
    expect(reminders(done)).toEqual([])
    expect(reminders([brochure, closed('2026-11-24')])).toEqual([])
  })
})
