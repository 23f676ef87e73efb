import { expect, it } from 'vitest'
import { client } from '../../tests/build/client-brief.ts'
import type { DraftNotice } from '../overlay/calendar/calendar-state.ts'
import type { Draft } from '../pages/calendar/read-draft.ts'
import { createDraftGuests } from './draft-guests.ts'

const off = client({ id: 'gamma', name: 'Gamma', standing: 'off-the-schedule', nextStep: 'way-back' })
const late = client({ id: 'acme', nextStep: 'security', standing: 'pattern' })
const fine = client({ id: 'beta', name: 'Beta' })
const KNOWN: Record<string, typeof off> = { 'g@gamma.test': off, 'a@acme.test': late, 'b@beta.test': fine }

const draft = (...guests: string[]): Draft => ({
  kind: 'quick-create',
  editing: null,
  title: '',
  guests,
  startMs: null,
})

function writing() {
  const asked: string[][] = []
  const notices: (DraftNotice | null)[] = []
  const errors: string[] = []
  const world = { reachable: true }
  const guests = createDraftGuests({
    ask: async ({ emails }) => {
      asked.push(emails)
      if (!world.reachable) return { ok: false, error: 'no-receiver' }
      return { ok: true, value: { clients: emails.flatMap((email) => KNOWN[email] ?? []) } }
    },
    besideNow: () => null,
    onNotice: (notice) => notices.push(notice),
    onError: (error) => errors.push(error),
  })
  const names = () => notices.at(-1)?.clients.map(({ id }) => id) ?? null
  return { guests, asked, errors, world, names }
}

it('names whoever is off the schedule or should confirm, and nobody else', async () => {
  const { guests, names } = writing()
  await guests.see(draft('b@beta.test'))
  expect(names()).toBeNull()
  await guests.see(draft('b@beta.test', 'g@gamma.test', 'a@acme.test'))
  expect(names()).toEqual(['gamma', 'acme'])
  await guests.see(draft('b@beta.test', 'a@acme.test'))
  expect(names()).toEqual(['acme'])
  await guests.see(null)
  expect(names()).toBeNull()
})

it('asks when the guests change, not with each letter of the title', async () => {
  const { guests, asked } = writing()
  await guests.see(draft('g@gamma.test'))
  await guests.see({ ...draft('g@gamma.test'), title: 'Again' })
  await guests.see(draft())
  expect(asked).toEqual([['g@gamma.test']])
})

it('says nothing twice of the same event, and again of another', async () => {
  const { guests, names } = writing()
  await guests.see(draft('g@gamma.test'))
  guests.dismiss()
  expect(names()).toBeNull()
  await guests.see(draft('g@gamma.test', 'a@acme.test'))
  expect(names()).toEqual(['acme'])
  await guests.see(null)
  await guests.see(draft('g@gamma.test'))
  expect(names()).toEqual(['gamma'])
})

it('asks again after it could not be answered', async () => {
  const { guests, errors, world, names } = writing()
  world.reachable = false
  await guests.see(draft('g@gamma.test'))
  expect(errors).toEqual(['no-receiver'])
  world.reachable = true
  await guests.see({ ...draft('g@gamma.test'), title: 'Again' })
  expect(names()).toEqual(['gamma'])
})
