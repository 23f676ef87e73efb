import { expect, it } from 'vitest'
import { buildEvent, guest } from '../../../tests/build/events.ts'
import { at } from '../../../tests/build/facts.ts'
import { DEFAULT_CIRCLE } from '../../domain/clients/circle.ts'
import { deriveClients } from '../../domain/clients/identity.ts'
import { clientsOfEvent } from '../../domain/events/clients-of-event.ts'
import { deriveTold } from '../../domain/expectations/told.ts'
import type { Fact } from '../../domain/meeting/fact.ts'
import { parseDraft } from '../../ledger/fact-shape.ts'
import { sayTold } from './say-told.ts'

const circle = { ...DEFAULT_CIRCLE, myEmails: ['me@me.test'] }
const event = buildEvent({ guests: [guest('ada@acme.test', null, 'Ada'), guest('bo@beta.test')] })
let count = 0
const door = { newId: () => `id-${++count}`, now: () => at('09:00') }
const say = (client: ReturnType<typeof clientsOfEvent>[number]) =>
  sayTold({ event, client }, { id: 'c1', version: 'v1', how: 'talk' }, door)
const recorded = (drafts: ReturnType<typeof say>): Fact[] =>
  drafts.map((draft) => ({ ...draft, device: 'laptop', recordedAt: at('09:00'), schema: 1 }))

it('a client on record was told, and nothing else is said of them', () => {
  const drafts = say({ known: 'c1', name: 'Acme', guests: ['ada@acme.test'] })
  expect(drafts.map(parseDraft)).not.toContain(null)
  expect(drafts.map(({ kind }) => kind)).toEqual(['expectations-told'])
  expect(deriveTold(recorded(drafts), 'c1')).toMatchObject([{ version: 'v1', how: 'talk', atMs: at('09:00') }])
})

it('somebody of whom nothing was on record becomes a client by what their guests say, and is known next time', () => {
  const [stranger] = clientsOfEvent(event, circle, [])
  if (!stranger) throw new Error('nobody is in the event')
  const drafts = say(stranger)
  expect(drafts.map(parseDraft)).not.toContain(null)
  const facts = recorded(drafts)
  const clients = [...deriveClients(facts).values()]
  expect(clients).toMatchObject([{ id: 'c1', name: 'Acme', domains: ['acme.test'], people: ['Ada'] }])
  expect(deriveTold(facts, 'c1')).toHaveLength(1)
  expect(clientsOfEvent(event, circle, clients)[0]).toMatchObject({ known: 'c1' })
})
