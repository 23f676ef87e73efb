import { describe, expect, it } from 'vitest'
import { at, byHand } from '../../../tests/build/facts.ts'
import type { FactBody, WayBack } from '../meeting/fact.ts'
import { deriveDecided } from './decided.ts'

const said = (body: FactBody, clock: string, subject = 'acme') => byHand(body, at(clock), { subject })
const off = (clock: string, wayBack: WayBack[] = [], subject = 'acme') =>
  said({ kind: 'off-the-schedule-set', off: true, reason: 'Three no-shows', wayBack }, clock, subject)
const on = (clock: string) => said({ kind: 'off-the-schedule-set', off: false, reason: null, wayBack: [] }, clock)
const kept = (clock: string) => said({ kind: 'way-back-kept', what: 'prepay', note: null }, clock)
const merged = said({ kind: 'clients-merged', into: 'acme' }, '09:00', 'acme-ltd')

describe('what the user decided', () => {
  it('is nothing at first', () => {
    expect(deriveDecided([], 'acme')).toEqual({ offTheSchedule: null, boundaries: [], putOffsMs: [] })
  })

  it('takes a client off the schedule, with the reason and the way back', () => {
    expect(deriveDecided([off('10:00', ['prepay'])], 'acme').offTheSchedule).toEqual({
      sinceMs: at('10:00'),
      reason: 'Three no-shows',
      wayBack: ['prepay'],
      kept: [],
    })
  })

  it('puts them back on, and off again: the last word counts', () => {
    expect(deriveDecided([on('11:00'), off('10:00')], 'acme').offTheSchedule).toBeNull()
    expect(deriveDecided([off('12:00'), on('11:00')], 'acme').offTheSchedule).not.toBeNull()
  })

  it('knows what of the way back was done since, and not what was done before', () => {
    const [before, since] = [kept('09:30'), kept('10:30')]
    expect(deriveDecided([before, off('10:00', ['prepay']), since], 'acme').offTheSchedule?.kept).toEqual([
      { what: 'prepay', atMs: at('10:30') },
    ])
  })

  it('is undone by taking it back', () => {
    const decision = off('10:00')
    const undo = byHand({ kind: 'retracts', fact: decision.id }, at('10:01'), { subject: 'acme' })
    expect(deriveDecided([decision, undo], 'acme').offTheSchedule).toBeNull()
  })

  it('lists notes and talks in order of time, and when it was put off', () => {
    const facts = [
      said({ kind: 'boundary-set', how: 'talk', text: null }, '12:00'),
      said({ kind: 'boundary-set', how: 'note', text: null }, '10:00'),
      said({ kind: 'boundary-put-off' }, '11:00'),
    ]
    expect(deriveDecided(facts, 'acme')).toMatchObject({
      boundaries: [
        { atMs: at('10:00'), how: 'note' },
        { atMs: at('12:00'), how: 'talk' },
      ],
      putOffsMs: [at('11:00')],
    })
  })

  it('goes with a client into the one they were merged into, and with nobody else', () => {
    expect(deriveDecided([merged, off('10:00', [], 'acme-ltd')], 'acme').offTheSchedule).not.toBeNull()
    expect(deriveDecided([off('10:00', [], 'beta')], 'acme').offTheSchedule).toBeNull()
  })
})
