import { describe, expect, it } from 'vitest'
import { at, byHand } from '../../../tests/build/facts.ts'
import { DEFAULT_CIRCLE, decideRole } from './circle.ts'
import { canonicalClient, deriveClients } from './identity.ts'

const named = (subject: string, name: string, clock: string, people: string[] = []) =>
  byHand({ kind: 'client-named', name, emails: [], domains: [], people }, at(clock), { subject })
const merged = (subject: string, into: string, clock: string) =>
  byHand({ kind: 'clients-merged', into }, at(clock), { subject })

describe('who somebody is, by name', () => {
  const circle = { ...DEFAULT_CIRCLE, myNames: ['Me Myself'], colleagues: ['Col League'] }
  it.each([
    ['Ada Lovelace', 'client'],
    ['  ada   LOVELACE ', 'client'],
    ['Grace', 'my-device'],
    ['me myself', 'my-device'],
    ['Col League', 'colleague'],
    ["Ada Lovelace's Notetaker", 'note-taker'],
    ['Fireflies.ai Notetaker Bob', 'note-taker'],
    ['Mx Stranger', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (name, role) => {
    expect(decideRole(name, circle, 'Grace', ['Ada Lovelace'])).toBe(role)
  })
})

describe('clients', () => {
  it('are called what they were called last', () => {
    const clients = deriveClients([named('a', 'Acme', '09:00'), named('a', 'Acme Ltd', '10:00')])
    expect(clients.get('a')?.name).toBe('Acme Ltd')
  })

  it('keep the name of the client they were merged into, and everybody known of both', () => {
    const clients = deriveClients([
      named('a', 'Acme', '09:00', ['Ada']),
      named('b', 'ACME Corp', '10:00', ['Bob']),
      merged('b', 'a', '11:00'),
    ])
    expect([...clients.keys()]).toEqual(['a'])
    expect(clients.get('a')).toMatchObject({ name: 'Acme', people: ['Ada', 'Bob'], mergedFrom: ['b'] })
  })

  it('merged in a circle end at one of them, the same from everywhere', () => {
    const canonical = canonicalClient([merged('b', 'a', '10:00'), merged('a', 'c', '10:01'), merged('c', 'b', '10:02')])
    expect(['a', 'b', 'c'].map(canonical)).toEqual(['a', 'a', 'a'])
  })

  it('are apart again when the merge is retracted', () => {
    const merge = merged('b', 'a', '11:00')
    const undo = byHand({ kind: 'retracts', fact: merge.id }, at('12:00'))
    expect(canonicalClient([merge, undo])('b')).toBe('b')
  })
})
