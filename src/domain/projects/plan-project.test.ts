import { describe, expect, it } from 'vitest'
import { mine, plannedProject, planOn, taskDone, theirs } from '../../../tests/build/projects.ts'
import type { ProjectTask } from '../meeting/fact.ts'
import type { ProjectPlan } from './plan.ts'

// November 2026: the 23rd is a Monday, the 27th a Friday.
const print = [theirs('changes', 2), mine('proof', 1), mine('print', 1)]
const days = ({ tasks }: ProjectPlan, which: 'planned' | 'current' = 'current') =>
  tasks.map(({ [which]: { startOn, dueOn } }) =>
    startOn === dueOn ? startOn.slice(5) : `${startOn.slice(5)}/${dueOn.slice(5)}`,
  )

describe('a plan made backward', () => {
  it('to print on Friday wants the final changes by Wednesday', () => {
    const plan = planOn(
      '2026-11-02',
      plannedProject('2026-11-27', [theirs('changes', 1), mine('proof', 1), mine('print', 1)]),
    )
    expect(days(plan, 'planned')).toEqual(['11-25', '11-26', '11-27'])
    expect(plan).toMatchObject({ startOn: '2026-11-25', delivery: '2026-11-27', notes: [], heldDays: 0 })
  })

  type Row = [string, string, ProjectTask[], { weekend?: number[]; daysOff?: string[] }, string[]]
  it.each<Row>([
    ['passes over a weekend', '2026-11-24', [mine('a', 2), mine('b', 2)], {}, ['11-19/11-20', '11-23/11-24']],
    ['spans a weekend within a task', '2026-11-24', [mine('a', 3)], {}, ['11-20/11-24']],
    [
      'rests on Friday and Saturday where they do',
      '2026-11-22',
      [mine('a', 1), mine('b', 1)],
      { weekend: [5, 6] },
      ['11-19', '11-22'],
    ],
    ['rests on one day a week', '2026-11-23', [mine('a', 1), mine('b', 1)], { weekend: [7] }, ['11-21', '11-23']],
    [
      'works every day where nobody rests',
      '2026-11-23',
      [mine('a', 2), mine('b', 1)],
      { weekend: [] },
      ['11-21/11-22', '11-23'],
    ],
    [
      'works one day a week',
      '2026-11-25',
      [mine('a', 2), mine('b', 1)],
      { weekend: [1, 2, 4, 5, 6, 7] },
      ['11-11/11-18', '11-25'],
    ],
    [
      'passes over days off',
      '2026-11-27',
      [mine('a', 1), mine('b', 1)],
      { daysOff: ['2026-11-26', '2026-11-25'] },
      ['11-24', '11-27'],
    ],
    [
      'counts a day off on a weekend once',
      '2026-11-23',
      [mine('a', 1), mine('b', 1)],
      { daysOff: ['2026-11-22', '2026-11-22'] },
      ['11-20', '11-23'],
    ],
    [
      'spans the turn of the year',
      '2027-01-04',
      [mine('a', 1), mine('b', 1)],
      { daysOff: ['2027-01-01'] },
      ['12-31', '01-04'],
    ],
    [
      'gives a task of no days the evening before the next',
      '2026-11-27',
      [theirs('yes', 0), mine('b', 2)],
      {},
      ['11-25', '11-26/11-27'],
    ],
    [
      'gives a last task of no days the day of delivery',
      '2026-11-27',
      [mine('a', 1), mine('hand over', 0)],
      {},
      ['11-27', '11-27'],
    ],
  ])('%s', (_, deliverOn, tasks, week, expected) => {
    expect(days(planOn('2026-01-02', plannedProject(deliverOn, tasks, week)), 'planned')).toEqual(expected)
  })

  it('is delivered on the last working day before a day off, and says so', () => {
    const plan = planOn('2026-11-02', plannedProject('2026-11-29', [mine('a', 1)]))
    expect(plan).toMatchObject({
      plannedDelivery: '2026-11-27',
      delivery: '2026-11-27',
      notes: ['delivery-on-day-off'],
    })
  })

  it.each([
    ['a delivery that is past already', '2026-11-20', ['delivery-past']],
    ['a start that is past already', '2026-11-25', ['start-past']],
    ['nothing when there is time', '2026-11-26', []],
  ])('says %s', (_, deliverOn, notes) => {
    const tasks = [mine('a', 2), mine('b', 1)]
    expect(planOn('2026-11-24', plannedProject(deliverOn, tasks), [], { madeOn: '2026-11-24' }).notes).toEqual(notes)
  })

  it('of nothing is a delivery and no more', () => {
    expect(planOn('2026-11-24', plannedProject('2026-11-27', []))).toEqual({
      tasks: [],
      startOn: null,
      plannedDelivery: '2026-11-27',
      delivery: '2026-11-27',
      heldDays: 0,
      behindDays: 0,
      holder: null,
      notes: ['no-tasks'],
    })
  })
})

describe('a client who holds the ball', () => {
  const planned = plannedProject('2026-11-27', print)

  it.each([
    ['before it is due moves nothing', '2026-11-24', 0, '2026-11-27'],
    ['on the day it is due moves nothing', '2026-11-25', 0, '2026-11-27'],
    ['a day longer moves a day', '2026-11-26', 1, '2026-11-30'],
    ['over a weekend moves the working days', '2026-11-30', 3, '2026-12-02'],
    ['until a Sunday has it back by Friday', '2026-11-29', 2, '2026-12-01'],
  ])('%s, done or not', (_, on, heldDays, delivery) => {
    expect(planOn('2026-12-31', planned, [taskDone('changes', on)])).toMatchObject({ heldDays, delivery })
    expect(planOn(on, planned)).toMatchObject({ heldDays, delivery })
  })

  it('moves every later day, and leaves what was as it was', () => {
    const plan = planOn('2026-11-30', planned, [taskDone('changes', '2026-11-27')])
    expect(days(plan)).toEqual(['11-24/11-25', '11-30', '12-01'])
    expect(days(plan, 'planned')).toEqual(['11-24/11-25', '11-26', '11-27'])
    expect(plan.holder).toEqual({ who: 'me', task: 'proof', since: '2026-11-27', dueOn: '2026-11-30', overdueDays: 0 })
  })

  it('twice is late twice, the second time from where the first has moved it', () => {
    const twice = plannedProject('2026-11-27', [theirs('copy', 1), theirs('pictures', 1), mine('print', 1)])
    const copyLate = taskDone('copy', '2026-11-27')
    // Copy was due on Wednesday the 25th and took two days more, so pictures were due on Monday.
    expect(days(planOn('2026-11-27', twice, [copyLate]))).toEqual(['11-25', '11-30', '12-01'])
    const plan = planOn('2026-12-02', twice, [copyLate, taskDone('pictures', '2026-12-01')])
    expect(plan.tasks.map(({ heldDays }) => heldDays)).toEqual([2, 1, 0])
    expect(plan).toMatchObject({ heldDays: 3, delivery: '2026-12-02' })
  })

  it('gets nothing back for being early, and whoever comes next may use the days', () => {
    const twice = plannedProject('2026-11-27', [theirs('copy', 1), mine('layout', 1), theirs('yes', 1)])
    const early = [taskDone('copy', '2026-11-20'), taskDone('layout', '2026-11-24')]
    expect(planOn('2026-11-27', twice, early)).toMatchObject({ heldDays: 0, behindDays: 0, delivery: '2026-11-27' })
    expect(planOn('2026-11-30', twice, early)).toMatchObject({ heldDays: 1, delivery: '2026-11-30' })
  })

  it('was waited for no longer than until what follows was done', () => {
    const plan = planOn('2026-12-31', planned, [taskDone('proof', '2026-11-27')])
    expect(plan.tasks.map(({ state }) => state)).toEqual(['passed', 'done', 'now'])
    expect(plan.tasks[0]).toMatchObject({ heldDays: 2, doneOn: null })
    expect(plan.holder).toMatchObject({ who: 'me', task: 'print' })
  })

  it('has a ball no longer once the project is closed', () => {
    const plan = planOn('2026-12-31', planned, [], { closedOn: '2026-11-26' })
    expect(plan).toMatchObject({ holder: null, heldDays: 0, delivery: '2026-11-27' })
  })

  it('is late by the last word on when a task was done', () => {
    const [wrong, right] = [taskDone('changes', '2026-11-27'), taskDone('changes', '2026-11-25')]
    const later = { ...right, recordedAt: wrong.recordedAt + 1 }
    expect(planOn('2026-12-31', planned, [later, wrong]).heldDays).toBe(0)
  })
})

describe('my own slips', () => {
  const planned = plannedProject('2026-11-27', [mine('draft', 1), theirs('changes', 2), mine('print', 1)])
  // Draft on Tuesday the 24th, changes on Wednesday and Thursday, print on Friday.

  it('move no date, and are said as mine', () => {
    const plan = planOn('2026-11-25', planned)
    expect(plan).toMatchObject({ heldDays: 0, behindDays: 1, delivery: '2026-11-27' })
    expect(plan.tasks[0]).toMatchObject({ mySlipDays: 1, planned: { dueOn: '2026-11-24' } })
    expect(plan.holder).toEqual({ who: 'me', task: 'draft', since: '2026-11-24', dueOn: '2026-11-24', overdueDays: 1 })
  })

  it('take nothing from the days of the client', () => {
    const draftLate = taskDone('draft', '2026-11-26')
    const waiting = planOn('2026-11-30', planned, [draftLate])
    expect(waiting.tasks[1]?.current).toEqual({ startOn: '2026-11-27', dueOn: '2026-11-30' })
    expect(waiting).toMatchObject({ heldDays: 0, behindDays: 2, delivery: '2026-11-27' })
    const late = planOn('2026-12-01', planned, [draftLate, taskDone('changes', '2026-12-01')])
    expect(late).toMatchObject({ heldDays: 1, behindDays: 2, delivery: '2026-11-30' })
  })

  it('count from the last of them that comes in, in whatever order', () => {
    const tasks = [mine('draft', 1), mine('pictures', 0), theirs('changes', 2), mine('print', 1)]
    const done = [taskDone('draft', '2026-11-26'), taskDone('pictures', '2026-11-23')]
    const plan = planOn('2026-11-26', plannedProject('2026-11-27', tasks), done)
    expect(plan.tasks[2]?.current.dueOn).toBe('2026-11-30')
  })

  it('are made up for by a client who is quick', () => {
    const done = [taskDone('draft', '2026-11-26'), taskDone('changes', '2026-11-26')]
    expect(planOn('2026-11-26', planned, done)).toMatchObject({ heldDays: 0, behindDays: 0 })
  })

  it('are counted once where one task is late because the one before it was', () => {
    const twice = plannedProject('2026-11-27', [mine('a', 1), mine('b', 1), mine('c', 1)])
    const plan = planOn('2026-12-02', twice, [taskDone('a', '2026-11-27'), taskDone('b', '2026-12-01')])
    expect(plan.tasks.map(({ mySlipDays }) => mySlipDays)).toEqual([2, 1, 0])
    expect(plan).toMatchObject({ behindDays: 3, heldDays: 0, delivery: '2026-11-27' })
  })

  it('are mine too where I planned too late for the client to be in time', () => {
    const late = { madeOn: '2026-11-26', firstMadeOn: '2026-11-26' }
    const plan = planOn('2026-11-30', plannedProject('2026-11-27', print), [], late)
    expect(plan.tasks[0]?.current.dueOn).toBe('2026-11-30')
    expect(plan).toMatchObject({ heldDays: 0, behindDays: 3, delivery: '2026-11-27' })
  })
})

describe('who holds the ball', () => {
  const planned = plannedProject('2026-11-27', print)

  it('is nobody’s matter before the first task begins', () => {
    expect(planOn('2026-11-20', planned).holder).toMatchObject({ who: 'client', task: 'changes', since: null })
  })

  it('is the client from the first day of their task', () => {
    expect(planOn('2026-11-25', planned).holder).toMatchObject({ who: 'client', since: '2026-11-24', overdueDays: 0 })
  })

  it('is nobody once all is done', () => {
    const done = print.map(({ id }) => taskDone(id, '2026-11-25'))
    expect(planOn('2026-12-31', planned, done).holder).toBeNull()
  })
})
