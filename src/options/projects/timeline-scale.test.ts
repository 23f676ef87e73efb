import { describe, expect, it } from 'vitest'
import { mine, plannedProject, planOn, taskDone, theirs } from '../../../tests/build/projects.ts'
import { lateUntil } from './task-bar.tsx'
import { deriveTimelineScale } from './timeline-scale.ts'

// Monday the 23rd to Friday the 27th of November 2026.
const brochure = plannedProject('2026-11-27', [theirs('changes', 2), mine('print', 3)])

describe('the picture of a project', () => {
  it('goes from the morning of its first day to the evening of its last', () => {
    const scale = deriveTimelineScale(planOn('2026-11-24', brochure), '2026-11-24')
    expect([scale.firstOn, scale.lastOn]).toEqual(['2026-11-23', '2026-11-27'])
    expect([scale.startOf('2026-11-23'), scale.startOf('2026-11-25'), scale.endOf('2026-11-27')]).toEqual([0, 40, 100])
  })

  it.each([
    ['before it begins', '2026-11-18', '2026-11-18', '2026-11-27'],
    ['long after it was due', '2027-01-08', '2026-11-23', '2027-01-13'],
  ])('has today in it, %s', (_, today, firstOn, lastOn) => {
    expect(deriveTimelineScale(planOn(today, brochure), today)).toMatchObject({ firstOn, lastOn })
  })

  it('has the day of delivery as it was, and as it is', () => {
    const plan = planOn('2026-11-30', brochure, [taskDone('changes', '2026-11-30')])
    expect(deriveTimelineScale(plan, '2026-11-30').lastOn).toBe(plan.delivery)
    expect(plan.delivery).toBe('2026-12-03')
  })

  it('of a day alone is not empty', () => {
    const scale = deriveTimelineScale(planOn('2026-11-27', plannedProject('2026-11-27', [mine('a', 1)])), '2026-11-27')
    expect([scale.startOf('2026-11-27'), scale.endOf('2026-11-27')]).toEqual([0, 100])
  })

  it('shows for either side how long a task was had past its due day', () => {
    const late = (today: string, ...done: Parameters<typeof taskDone>[]) =>
      planOn(
        today,
        brochure,
        done.map((each) => taskDone(...each)),
      ).tasks.map((task) => lateUntil(task, today))
    expect(late('2026-11-24')).toEqual([null, null])
    expect(late('2026-11-26')).toEqual(['2026-11-26', null])
    expect(late('2026-12-09', ['changes', '2026-11-25'])).toEqual(['2026-11-25', '2026-12-09'])
  })
})
