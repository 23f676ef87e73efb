// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { press, type } from '../../../tests/by-hand.ts'
import type { EntryFault, MeetingEntry } from './meeting-entry.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { EntryForm } = await import('./entry-form.tsx')
const { freshEntry } = await import('./entry-of.ts')

const NOW = Date.parse('2026-11-24T10:07:00Z')
const fresh = freshEntry('', 'UTC', NOW)

let root: HTMLElement
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>'
  root = document.body.firstElementChild as HTMLElement
})

const field = (name: string) => root.querySelector(`[name="${name}"]`) as HTMLInputElement
const save = async () => {
  await press(root.querySelector('[type=submit]') as Element)
  await act(async () => undefined)
}

async function show(before: MeetingEntry | null, onSave: (entry: MeetingEntry) => Promise<EntryFault | null>) {
  const typed: MeetingEntry[] = []
  const form = {
    title: 'Add',
    initial: before ?? fresh,
    before,
    names: [],
    onTyped: (e: MeetingEntry) => typed.push(e),
  }
  await act(() => render(<EntryForm {...form} onSave={onSave} onCancel={() => undefined} />, root))
  return typed
}

it('leads to the field that is wrong, says why, and loses nothing', async () => {
  await show(null, async () => ({ field: 'theyArrived', fault: 'their-arrival-missing' }))
  await type(field('client'), 'Acme')
  await type(field('note'), 'by phone')
  await save()
  expect(document.activeElement).toBe(field('theyArrived'))
  expect(field('theyArrived').getAttribute('aria-invalid')).toBe('true')
  expect(root.querySelector('[role=alert]')?.textContent).toMatch(/^Give the time at which they arrived/)
  expect([field('client').value, field('note').value]).toEqual(['Acme', 'by phone'])
})

it('moves my arrival along with the start until I say otherwise', async () => {
  await show(null, async () => null)
  expect(field('iArrived').value).toBe('10:00')
  await type(field('start'), '09:30')
  expect(field('iArrived').value).toBe('09:30')
  await type(field('iArrived'), '09:28')
  await type(field('start'), '09:45')
  expect(field('iArrived').value).toBe('09:28')
})

it('hands out every keystroke, so that a closed popup loses none', async () => {
  const typed = await show(null, async () => null)
  await type(field('client'), 'Ac')
  await type(field('client'), 'Acme')
  expect(typed.map((entry) => entry.client)).toEqual(['Ac', 'Acme'])
})

it('asks when they arrived only where they came', async () => {
  await show(null, async () => null)
  const didNotCome = root.querySelectorAll('[name=they]')[1] as HTMLInputElement
  await act(() => didNotCome.click())
  expect(root.querySelector('[name=theyArrived]')).toBeNull()
})

it('does not offer to leave open what is already settled', async () => {
  await show({ ...fresh, they: 'did-not-come' }, async () => null)
  expect(root.querySelectorAll('[name=they]')).toHaveLength(2)
})

it('names every control', async () => {
  await show(null, async () => null)
  for (const control of root.querySelectorAll('input, select')) {
    expect(control.closest('label')?.textContent?.trim(), control.outerHTML).toBeTruthy()
  }
})
