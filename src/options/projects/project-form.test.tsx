// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { press, type } from '../../../tests/by-hand.ts'
import { freshProject, type PlannedParts } from './project-text.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { ProjectForm } = await import('./project-form.tsx')
const { DayForm } = await import('./day-form.tsx')

const TODAY = '2026-11-20'

let root: HTMLElement
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>'
  root = document.body.firstElementChild as HTMLElement
})

async function show() {
  const saved: (readonly [string, PlannedParts])[] = []
  let count = 0
  const newId = () => `task-${++count}`
  const props = {
    title: 'New project',
    today: TODAY,
    busy: false,
    newId,
    names: ['Acme'],
    initial: freshProject(null, newId),
  }
  const hands = {
    onClientTyped: () => undefined,
    onSave: (client: string, parts: PlannedParts) => saved.push([client, parts]),
    onCancel: () => undefined,
  }
  await act(() => render(<ProjectForm {...props} {...hands} />, root))
  return saved
}

const field = (name: string) => root.querySelector(`[name="${name}"]`) as HTMLInputElement
const preview = () => root.querySelector('.plan-preview')?.textContent
const save = () => press(root.querySelector('[type=submit]') as Element)
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name) as HTMLElement

async function typeProject() {
  await type(field('client'), 'Acme')
  await type(field('name'), 'Brochure')
  await type(field('deliverOn'), '2026-11-27')
  await type(field('task0'), 'final changes')
  await press(button('Add a task'))
  await type(field('task1'), 'print')
  await type(field('days1'), '2')
}

it('plans backward while it is typed, in plain words', async () => {
  await show()
  expect(preview()).toContain('the plan appears here')
  await typeProject()
  expect(preview()).toContain('To deliver on Friday 27 November: “final changes” by Wednesday 25 November.')
  await type(field('days1'), '')
  expect(preview()).toContain('the plan appears here')
})

it('says at once when the start, or the delivery, is past', async () => {
  await show()
  await typeProject()
  await type(field('days1'), '20')
  expect(preview()).toContain('work had to begin on')
  await type(field('deliverOn'), '2026-11-13')
  expect(preview()).toContain('This delivery was already past')
})

it('plans around days without work', async () => {
  await show()
  await typeProject()
  await press(field('weekend4'))
  expect(preview()).toContain('“final changes” by Tuesday 24 November')
  await type(field('dayOff'), '2026-11-25')
  await press(button('Add this day'))
  expect(preview()).toContain('“final changes” by Monday 23 November')
  await press(button('Remove Wed 25 Nov'))
  expect(preview()).toContain('“final changes” by Tuesday 24 November')
})

it('takes a day off that was typed and left', async () => {
  await show()
  await typeProject()
  await type(field('dayOff'), '2026-11-26')
  await act(() => void field('dayOff').dispatchEvent(new FocusEvent('blur')))
  expect(preview()).toContain('“final changes” by Tuesday 24 November')
})

it('saves what was typed', async () => {
  const saved = await show()
  await typeProject()
  await save()
  expect(saved).toEqual([
    [
      'Acme',
      {
        name: 'Brochure',
        deliverOn: '2026-11-27',
        tasks: [
          { id: 'task-1', name: 'final changes', who: 'client', days: 1 },
          { id: 'task-2', name: 'print', who: 'me', days: 2 },
        ],
        weekend: [6, 7],
        daysOff: [],
      },
    ],
  ])
})

it('leads to the first thing that is wrong, says all of it, and loses nothing', async () => {
  const saved = await show()
  await type(field('name'), 'Brochure')
  await save()
  expect(document.activeElement).toBe(field('client'))
  expect(root.textContent).toContain('Say who it is for.')
  expect(root.textContent).toContain('Give each task a name.')
  expect(field('task0').getAttribute('aria-invalid')).toBe('true')
  expect(field('name').value).toBe('Brochure')
  expect(saved).toEqual([])
})

it('wants a task', async () => {
  await show()
  await typeProject()
  await press(button('Remove task 2'))
  await press(button('Remove task 1'))
  await save()
  expect(root.textContent).toContain('Add at least one task')
  expect(document.activeElement).toBe(button('Add a task'))
})

it('names every control', async () => {
  await show()
  for (const control of root.querySelectorAll<HTMLInputElement>('input, select')) {
    expect((control.ariaLabel ?? control.closest('label')?.textContent)?.trim(), control.outerHTML).toBeTruthy()
  }
})

it('something is done today or on a day before it, not on one to come', async () => {
  const days: string[] = []
  const form = {
    label: 'Done on',
    today: TODAY,
    busy: false,
    onDay: (on: string) => days.push(on),
    onCancel: () => undefined,
  }
  await act(() => render(<DayForm {...form} />, root))
  expect(field('on').value).toBe(TODAY)
  await type(field('on'), '2026-11-21')
  await save()
  expect(root.querySelector('[role=alert]')?.textContent).toContain('not come yet')
  await type(field('on'), '')
  await save()
  expect(root.querySelector('[role=alert]')?.textContent).toContain('a date that exists')
  await type(field('on'), '2026-11-19')
  await save()
  expect(days).toEqual(['2026-11-19'])
})
