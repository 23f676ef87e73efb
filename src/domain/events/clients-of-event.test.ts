import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guest } from '../../../tests/build/events.ts'
import { type Circle, DEFAULT_CIRCLE } from '../clients/circle.ts'
import type { Client } from '../clients/identity.ts'
import type { Guest } from '../meeting/fact.ts'
import { clientsOfEvent } from './clients-of-event.ts'

const circle: Circle = {
  ...DEFAULT_CIRCLE,
  myEmails: ['Me@gmail.com'],
  myDomains: ['studio.test'],
  colleagues: ['Col League'],
}

const client = (id: string, known: Partial<Client>): Client => ({
  id,
  name: id,
  emails: [],
  domains: [],
  people: [],
  mergedFrom: [],
  ...known,
})

const withGuests = (guests: readonly Guest[], organizer: string | null = null, clients: readonly Client[] = []) =>
  clientsOfEvent({ organizer, guests }, circle, clients)

const proposed = (name: string, emails: string[], domains: string[], guests: string[]) => ({
  known: null,
  proposal: { name, emails, domains },
  guests,
})

describe('who is proposed', () => {
  it.each<[string, string, string | null, object]>([
    ['a firm by its domain', 'Ada@Acme.test', 'Ada', proposed('Acme', [], ['acme.test'], ['ada@acme.test'])],
    ['a firm below a country', 'a@acme.co.uk', null, proposed('Acme', [], ['acme.co.uk'], ['a@acme.co.uk'])],
    [
      'a firm by a domain below its own',
      'a@mail.acme.com.au',
      null,
      proposed('Acme', [], ['acme.com.au'], ['a@mail.acme.com.au']),
    ],
    ['a firm of two words', 'a@blue-sky.de', null, proposed('Blue Sky', [], ['blue-sky.de'], ['a@blue-sky.de'])],
    ['a firm straight below a country', 'a@co.de', null, proposed('Co', [], ['co.de'], ['a@co.de'])],
    [
      'a firm in letters of its own',
      'a@xn--mnchen-3ya.de',
      null,
      proposed('xn--mnchen-3ya.de', [], ['xn--mnchen-3ya.de'], ['a@xn--mnchen-3ya.de']),
    ],
    [
      'a person at a free-mail domain',
      'ada@gmail.com',
      'Ada L',
      proposed('Ada L', ['ada@gmail.com'], [], ['ada@gmail.com']),
    ],
    [
      'a person of whom only the address is known',
      'ada@web.de',
      null,
      proposed('ada@web.de', ['ada@web.de'], [], ['ada@web.de']),
    ],
    [
      'free mail in a country',
      'ada@yahoo.co.uk',
      '',
      proposed('ada@yahoo.co.uk', ['ada@yahoo.co.uk'], [], ['ada@yahoo.co.uk']),
    ],
  ])('%s', (_, email, name, expected) => {
    expect(withGuests([guest(email, 'accepted', name)])).toEqual([expected])
  })

  it('is everybody of a firm once, and each person of free mail', () => {
    const guests = ['bo@acme.test', 'ada@mail.acme.test', 'eve@gmail.com', 'dan@gmail.com'].map((email) => guest(email))
    expect(withGuests(guests, 'bo@acme.test')).toEqual([
      proposed('Acme', [], ['acme.test'], ['ada@mail.acme.test', 'bo@acme.test']),
      proposed('dan@gmail.com', ['dan@gmail.com'], [], ['dan@gmail.com']),
      proposed('eve@gmail.com', ['eve@gmail.com'], [], ['eve@gmail.com']),
    ])
  })

  it('is who holds the event, also when they are no guest', () => {
    expect(withGuests([guest('me@gmail.com')], 'ada@acme.test')).toEqual([
      proposed('Acme', [], ['acme.test'], ['ada@acme.test']),
    ])
  })

  it.each([
    ['me', 'me@GMAIL.com', null],
    ['a colleague by domain', 'you@studio.test', null],
    ['a colleague by a domain below mine', 'you@berlin.studio.test', null],
    ['a colleague by name', 'col@elsewhere.test', 'col league'],
    ['a room', 'c_188@resource.calendar.google.com', 'Room 4'],
    ['a calendar', 'c_188@group.calendar.google.com', null],
    ['nobody that Google knows', 'unknownorganizer@calendar.google.com', null],
    ['a note-taker by domain', 'fred@fireflies.ai', null],
    ['a note-taker by name', 'x@y.test', 'Otter.ai Notetaker'],
    ['what is no address', 'somebody', null],
  ])('is never %s', (_, email, name) => {
    expect(withGuests([guest(email, 'accepted', name)])).toEqual([])
  })

  it('is nobody whom the user does not want proposed', () => {
    const lists = { ...circle, notClients: ['ada@acme.test', 'beta.test'] }
    const guests = [guest('ada@acme.test'), guest('bo@beta.test'), guest('cy@acme.test')]
    expect(clientsOfEvent({ organizer: null, guests }, lists, [])).toEqual([
      proposed('Acme', [], ['acme.test'], ['cy@acme.test']),
    ])
  })

  it('stays everybody with free mail, should its domain have got among mine', () => {
    const lists = { ...circle, myDomains: ['gmail.com'] }
    expect(clientsOfEvent({ organizer: null, guests: [guest('ada@gmail.com')] }, lists, [])).toHaveLength(1)
  })
})

describe('who is known', () => {
  const acme = client('acme', { domains: ['acme.test'] })
  const ada = client('ada', { emails: ['Ada@acme.test'] })

  it('by address before domain, whatever the order of clients', () => {
    const guests = [guest('ada@acme.test'), guest('bo@acme.test')]
    for (const clients of [
      [acme, ada],
      [ada, acme],
    ])
      expect(withGuests(guests, null, clients)).toEqual([
        { known: 'acme', name: 'acme', guests: ['bo@acme.test'] },
        { known: 'ada', name: 'ada', guests: ['ada@acme.test'] },
      ])
  })

  it('two clients in one event are two', () => {
    const beta = client('beta', { name: 'Beta', domains: ['beta.test'] })
    expect(withGuests([guest('a@beta.test'), guest('b@acme.test')], null, [acme, beta])).toMatchObject([
      { known: 'beta' },
      { known: 'acme' },
    ])
  })

  it('also at a domain that is not to be proposed, when the address itself was given to them', () => {
    const lists = { ...circle, notClients: ['acme.test'] }
    const guests = [guest('ada@acme.test'), guest('bo@acme.test')]
    expect(clientsOfEvent({ organizer: null, guests }, lists, [acme, ada])).toEqual([
      { known: 'ada', name: 'ada', guests: ['ada@acme.test'] },
    ])
  })
})

it('the order of guests changes nothing', () => {
  const email = fc.constantFrom('ada@acme.test', 'ADA@acme.test', 'bo@beta.test', 'cy@gmail.com', 'me@gmail.com')
  const anyGuest = fc.tuple(email, fc.constantFrom('Ada', 'Bo', null)).map(([at, name]) => guest(at, null, name))
  fc.assert(
    fc.property(fc.array(anyGuest), (guests) => {
      expect(withGuests(guests.toReversed())).toEqual(withGuests(guests))
    }),
  )
})
