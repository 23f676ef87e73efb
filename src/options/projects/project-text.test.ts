import { describe, expect, it } from 'vitest'
import { mine, plannedProject, theirs } from '../../../tests/build/projects.ts'
import { deriveProjects } from '../../domain/projects/derive-projects.ts'
import { freshProject, isDay, type ProjectText, parseForPreview, parseProject, projectText } from './project-text.ts'

const whole: ProjectText = {
  client: ' Acme ',
  name: ' Brochure ',
  deliverOn: '2026-11-27',
  tasks: [
    { id: 't1', name: ' Changes ', who: 'client', days: '2' },
    { id: 't2', name: 'Print', who: 'me', days: '0' },
  ],
  weekend: [6, 7],
  daysOff: ['2026-11-26'],
}
const faultsOf = (change: Partial<ProjectText>) => {
  const parsed = parseProject({ ...whole, ...change })
  return parsed.ok ? [] : parsed.faults.map(({ field, fault }) => `${field} ${fault}`)
}
const task = (change: object) => ({ id: 't', name: 'Task', who: 'me' as const, days: '1', ...change })

describe('a project', () => {
  it('comes out of its form as it was typed', () => {
    expect(parseProject(whole)).toEqual({
      ok: true,
      client: 'Acme',
      parts: {
        name: 'Brochure',
        deliverOn: '2026-11-27',
        tasks: [
          { id: 't1', name: 'Changes', who: 'client', days: 2 },
          { id: 't2', name: 'Print', who: 'me', days: 0 },
        ],
        weekend: [6, 7],
        daysOff: ['2026-11-26'],
      },
    })
  })

  it('goes back into its form with its tasks, so that what was done of them stays done', () => {
    const planned = plannedProject('2026-11-27', [theirs('changes', 2), mine('print', 1)], { daysOff: ['2026-11-26'] })
    const [project] = deriveProjects([planned], Date.parse('2026-11-02T12:00:00Z'), 'UTC')
    const parsed = project && parseProject(projectText(project, 'Acme'))
    const { name, deliverOn, tasks, weekend, daysOff } = planned
    expect(parsed).toEqual({ ok: true, client: 'Acme', parts: { name, deliverOn, tasks, weekend, daysOff } })
  })

  it('begins with the week of the one before it', () => {
    expect(freshProject({ weekend: [5, 6], daysOff: ['2026-12-25'] }, () => 'id')).toMatchObject({
      weekend: [5, 6],
      daysOff: ['2026-12-25'],
    })
    expect(freshProject(null, () => 'id').weekend).toEqual([6, 7])
  })

  it.each<[Partial<ProjectText>, string[]]>([
    [{ client: '  ' }, ['client client-empty']],
    [{ name: '' }, ['name name-empty']],
    [{ deliverOn: '' }, ['deliverOn no-such-day']],
    [{ deliverOn: '2026-02-30' }, ['deliverOn no-such-day']],
    [{ tasks: [] }, ['tasks no-tasks']],
    [{ tasks: [task({}), task({ name: ' ' })] }, ['task1 task-unnamed']],
    [{ tasks: [task({ days: '' })] }, ['days0 days']],
    [{ tasks: [task({ days: '1.5' })] }, ['days0 days']],
    [{ tasks: [task({ days: '-1' })] }, ['days0 days']],
    [{ tasks: [task({ days: '1001' })] }, ['days0 days']],
    [{ weekend: [1, 2, 3, 4, 5, 6, 7] }, ['weekend1 never-worked']],
    [
      { client: '', tasks: [task({ name: '', days: 'x' })] },
      ['client client-empty', 'task0 task-unnamed', 'days0 days'],
    ],
  ])('%j is said to be wrong where it is', (change, faults) => {
    expect(faultsOf(change)).toEqual(faults)
  })

  it('may be delivered in the past: that is said, not refused', () => {
    expect(faultsOf({ deliverOn: '2020-01-01' })).toEqual([])
  })

  it('can be looked at before it has a client, a name or named tasks', () => {
    expect(parseForPreview({ ...whole, client: '', name: '', tasks: [task({ name: '' })] })).not.toBeNull()
    expect(parseForPreview({ ...whole, deliverOn: '' })).toBeNull()
    expect(parseForPreview({ ...whole, tasks: [task({ days: 'x' })] })).toBeNull()
  })
})

it.each([
  ['2026-11-27', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-11-00', false],
  ['0002-11-27', false],
  ['12026-11-27', false],
  ['27.11.2026', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})
