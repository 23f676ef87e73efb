import { expect, it } from 'vitest'
import type { FactDraft } from '../domain/meeting/fact.ts'
import { sayNote } from '../domain/meeting/say.ts'
import type { Result } from '../messages/protocol.ts'
import { createOutbox } from './outbox.ts'

const note = (id: string): FactDraft => sayNote({ id, meeting: 'm', atMs: 0 }, id)
const kept: Result<unknown> = { ok: true, value: {} }

/** Answers with each of these in turn, and then keeps everything. */
function outbox(...answers: Result<unknown>[]) {
  const arrived: string[][] = []
  const box = createOutbox(async ({ facts }) => {
    arrived.push(facts.map((fact) => fact.id))
    return answers.shift() ?? kept
  })
  return { box, arrived }
}

it('keeps what could not be delivered, in order, for the next try', async () => {
  const { box, arrived } = outbox({ ok: false, error: 'no-receiver' })
  box.put([note('a')])
  expect(await box.flush()).toBe('no-receiver')
  box.put([note('b')])
  expect(await box.flush()).toBe(null)
  expect(arrived).toEqual([['a'], ['a', 'b']])
})

it('lets go of what will never be taken, so that it holds up nothing', async () => {
  const { box, arrived } = outbox({ ok: false, error: 'bad-shape' })
  box.put([note('a')])
  expect(await box.flush()).toBe(null)
  box.put([note('b')])
  await box.flush()
  expect(arrived).toEqual([['a'], ['b']])
})

it('sends a great many in parts', async () => {
  const { box, arrived } = outbox()
  box.put(Array.from({ length: 450 }, (_, index) => note(String(index))))
  await box.flush()
  expect(arrived.map((part) => part.length)).toEqual([200, 200, 50])
})
