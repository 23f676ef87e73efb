import { expect, test } from 'vitest'
import { buildEvent, guest } from '../../../tests/build/events.ts'
import { guestsOfClient } from './guests-of-client.ts'

const acme = { id: 'acme', name: 'Acme', people: [], mergedFrom: [] }
const event = buildEvent({ guests: [guest('Jo@acme.test'), guest('me@me.test'), guest('al@mail.acme.test')] })

test('the client’s guests are those at their addresses and in their domains', () => {
  expect(guestsOfClient(event, { ...acme, emails: ['jo@ACME.test'], domains: [] })).toEqual(['jo@acme.test'])
  expect(guestsOfClient(event, { ...acme, emails: [], domains: ['acme.test'] })).toEqual([
    'jo@acme.test',
    'al@mail.acme.test',
  ])
  expect(guestsOfClient(event, { ...acme, emails: [], domains: [] })).toEqual([])
})
