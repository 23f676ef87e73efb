import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mine, plannedProject, planOn, taskDone, theirs } from '../../../tests/build/projects.ts'
import { workingDays } from './working-days.ts'

const day = (number: number) => Temporal.PlainDate.from('2026-06-01').add({ days: number }).toString()
const anyDay = fc.integer({ min: 0, max: 400 }).map(day)
const anyWeek = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  daysOff: fc.array(anyDay, { maxLength: 30 }),
})
const anyTasks = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 8 })
  .map((list) => list.map(([client, days], index) => (client ? theirs : mine)(`t${index}`, days)))
const nextDay = (of: string) => Temporal.PlainDate.from(of).add({ days: 1 }).toString()

describe('working days', () => {
  it('are counted as whoever walks through a calendar counts them', () => {
    fc.assert(
      fc.property(anyWeek, anyDay, fc.integer({ min: 0, max: 60 }), (week, from, steps) => {
        const calendar = workingDays(week)
        let [at, worked] = [from, 0]
        for (let step = 0; step < steps; step++) {
          at = nextDay(at)
          const { dayOfWeek } = Temporal.PlainDate.from(at)
          const isWorked = !week.weekend.includes(dayOfWeek) && !week.daysOff.includes(at)
          expect(calendar.isWorked(at)).toBe(isWorked)
          if (!isWorked) continue
          worked += 1
          expect(calendar.at(calendar.countTo(from) + worked)).toBe(at)
        }
        expect(calendar.countTo(at) - calendar.countTo(from)).toBe(worked)
      }),
    )
  })
})

describe('whatever is planned', () => {
  it('its tasks follow each other, never overlap, take their days, and never begin or end on a day off', () => {
    fc.assert(
      fc.property(anyWeek, anyDay, anyTasks, (week, deliverOn, tasks) => {
        const calendar = workingDays(week)
        const plan = planOn('2026-01-02', plannedProject(deliverOn, tasks, week))
        let free = ''
        for (const { task, planned } of plan.tasks) {
          const { startOn, dueOn } = planned
          expect([calendar.isWorked(startOn), calendar.isWorked(dueOn), startOn <= dueOn]).toEqual([true, true, true])
          if (task.days > 0) {
            expect(calendar.countTo(dueOn) - calendar.countTo(startOn) + 1).toBe(task.days)
            expect(startOn > free).toBe(true)
          } else expect(dueOn >= free).toBe(true)
          free = dueOn
        }
        expect(free).toBe(plan.plannedDelivery)
        expect(plan.plannedDelivery <= deliverOn).toBe(true)
      }),
    )
  })

  it('moving the delivery by some working days moves everything by as many', () => {
    fc.assert(
      fc.property(anyWeek, anyDay, anyTasks, fc.integer({ min: -30, max: 30 }), (week, deliverOn, tasks, moved) => {
        const calendar = workingDays(week)
        const later = calendar.at(calendar.countTo(deliverOn) + moved)
        const [before, after] = [deliverOn, later].map((on) => planOn('2026-01-02', plannedProject(on, tasks, week)))
        const counts = (plan: typeof before) =>
          plan?.tasks.flatMap(({ planned }) => [calendar.countTo(planned.startOn), calendar.countTo(planned.dueOn)])
        expect(counts(after)).toEqual(counts(before)?.map((count) => count + moved))
      }),
    )
  })

  it('a client who is late by some working days moves the delivery by as many, whoever else is late', () => {
    fc.assert(
      fc.property(
        anyWeek,
        anyDay,
        anyTasks,
        fc.array(fc.nat(10), { maxLength: 8 }),
        (week, deliverOn, tasks, lates) => {
          const calendar = workingDays(week)
          const planned = plannedProject(deliverOn, tasks, week)
          const done: ReturnType<typeof taskDone>[] = []
          let held = 0
          for (const [index, task] of tasks.slice(0, lates.length).entries()) {
            const late = lates[index] as number
            const due = planOn('2026-01-02', planned, done).tasks[index]?.current.dueOn as string
            done.push(taskDone(task.id, calendar.at(calendar.countTo(due) + late)))
            if (task.who === 'client') held += late
          }
          const plan = planOn('2026-01-02', planned, done)
          expect(plan.heldDays).toBe(held)
          expect(calendar.countTo(plan.delivery)).toBe(calendar.countTo(plan.plannedDelivery) + held)
        },
      ),
    )
  })

  it('what I am late with never costs the client a day, and never moves the delivery', () => {
    fc.assert(
      fc.property(
        anyWeek,
        anyDay,
        anyTasks,
        fc.array(fc.nat(10), { maxLength: 8 }),
        (week, deliverOn, tasks, lates) => {
          const calendar = workingDays(week)
          const planned = plannedProject(deliverOn, tasks, week)
          const done: ReturnType<typeof taskDone>[] = []
          for (const [index, task] of tasks.entries()) {
            const { dueOn } = planOn('2026-01-02', planned, done).tasks[index]?.current ?? { dueOn: deliverOn }
            const late = task.who === 'me' ? (lates[index] ?? 0) : 0
            done.push(taskDone(task.id, calendar.at(calendar.countTo(dueOn) + late)))
          }
          const plan = planOn('2027-12-31', planned, done)
          expect(plan).toMatchObject({ heldDays: 0, delivery: plan.plannedDelivery })
          const { tasks: followed } = plan
          const last = calendar.countTo(done.at(-1)?.on as string)
          expect(plan.behindDays).toBe(Math.max(0, last - calendar.countTo(plan.delivery)))
          for (const { task, current } of followed.filter(({ task }) => task.who === 'client' && task.days > 0))
            expect(calendar.countTo(current.dueOn) - calendar.countTo(current.startOn) + 1).toBe(task.days)
        },
      ),
    )
  })

  it('the days held only grow while a ball is held, and stop when it is given back', () => {
    fc.assert(
      fc.property(anyWeek, anyDay, anyTasks, fc.integer({ min: 1, max: 100 }), (week, deliverOn, tasks, waited) => {
        const planned = plannedProject(deliverOn, tasks, week)
        const today = Temporal.PlainDate.from(deliverOn).add({ days: waited }).toString()
        const open = planOn(today, planned)
        expect(open.heldDays).toBeGreaterThanOrEqual(planOn(deliverOn, planned).heldDays)
        const [first] = tasks
        const given = planOn('2030-01-01', planned, [taskDone(first?.id ?? '', today)])
        expect(given.tasks[0]?.heldDays).toBe(open.tasks[0]?.heldDays)
      }),
    )
  })
})
