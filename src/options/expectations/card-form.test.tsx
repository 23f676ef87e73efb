// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { press, type } from '../../../tests/by-hand.ts'
import type { ExpectationsCard } from '../../domain/meeting/fact.ts'
import { DEFAULT_POLICY } from '../../domain/policy/policy.ts'
import { cardOfPolicy } from './card-text.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { CardForm } = await import('./card-form.tsx')

const everybodys: ExpectationsCard = { ...cardOfPolicy(DEFAULT_POLICY), timelines: 'Two weeks' }

let root: HTMLElement
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>'
  root = document.body.firstElementChild as HTMLElement
})

async function show(card: ExpectationsCard, general: ExpectationsCard | null = null) {
  const saved: ExpectationsCard[] = []
  const props = {
    card,
    general,
    policy: DEFAULT_POLICY,
    busy: false,
    onSave: (each: ExpectationsCard) => saved.push(each),
  }
  await act(() => render(<CardForm {...props} />, root))
  return saved
}

const field = (name: string) => root.querySelector(`[name="${name}"]`) as HTMLInputElement
const about = (name: string) => root.querySelector(`#card-${name}-about`)?.textContent
const save = () => press(root.querySelector('[type=submit]') as Element)

it('names no fee until that is switched on, and then wants to know which', async () => {
  const saved = await show(everybodys)
  expect(field('hasFee').checked).toBe(false)
  expect(field('fee')).toBeNull()
  expect(root.textContent).toContain('Hard Stop never charges anything by itself')
  await press(field('hasFee'))
  await save()
  expect(document.activeElement).toBe(field('fee'))
  expect(about('fee')).toContain('Say what the fee is')
  await type(field('fee'), '50 EUR')
  await save()
  expect(saved).toEqual([{ ...everybodys, fee: '50 EUR' }])
})

it('leads to the first field that is wrong and loses nothing', async () => {
  const saved = await show(everybodys)
  await type(field('reach'), 'By phone')
  await type(field('noticeHours'), 'a day')
  await save()
  expect(saved).toEqual([])
  expect(document.activeElement).toBe(field('noticeHours'))
  expect(field('noticeHours').getAttribute('aria-invalid')).toBe('true')
  expect(field('reach').value).toBe('By phone')
})

it('shows where the card of one client differs, while it is typed', async () => {
  await show(everybodys, everybodys)
  expect(root.querySelector('.differs:not(:empty)')).toBeNull()
  await type(field('timelines'), 'Three weeks')
  expect(about('timelines')).toContain('For everybody else: Two weeks')
  await press(field('hasFee'))
  expect(about('fee')).toContain('For everybody else: no fee')
})

it('says where the card and the policy do not agree', async () => {
  await show(everybodys)
  expect(about('graceMinutes')).not.toContain('Your policy')
  await type(field('graceMinutes'), '10')
  expect(about('graceMinutes')).toContain('Your policy says 5.')
})

it('names every control', async () => {
  await show({ ...everybodys, steps: ['Brief'], fee: '50 EUR' })
  for (const control of root.querySelectorAll<HTMLInputElement>('input, textarea')) {
    const name = control.ariaLabel ?? control.labels?.[0]?.textContent
    expect(name?.trim(), control.outerHTML).toBeTruthy()
  }
})
