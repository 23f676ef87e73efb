import { expect, it } from 'vitest'
import { buildEvent, guest, single } from '../../../tests/build/events.ts'
import { at } from '../../../tests/build/facts.ts'
import type { SeenEvent } from './look.ts'
import { deriveNextCommitment } from './next-commitment.ts'

const next = (changes: Partial<SeenEvent> = {}) =>
  buildEvent({ occurrence: single('next@google.com'), startMs: at('10:45'), ...changes })
const meeting = { occurrence: single('e1@google.com'), startMs: at('10:00') }
const declined = guest('Me@me.test', 'declined')

it.each<[string, SeenEvent[], string | null]>([
  ['what comes after it', [next()], '10:45'],
  ['the first of several', [next({ startMs: at('12:00') }), next()], '10:45'],
  ['what begins while it runs', [next({ startMs: at('10:15') })], '10:15'],
  ['nothing', [], null],
  ['not the meeting itself, moved', [buildEvent({ startMs: at('11:00') })], null],
  ['not what begins with it', [next({ startMs: at('10:00') })], null],
  ['not what began before it', [next({ startMs: at('09:45') })], null],
  ['not what is cancelled', [next({ status: 'cancelled' })], null],
  ['not a whole day', [next({ allDay: true })], null],
  ['not free time', [next({ busy: false })], null],
  ['not what I declined', [next({ guests: [declined] })], null],
  ['what another guest declined', [next({ guests: [guest('ada@acme.test', 'declined')] })], '10:45'],
  ['what is not certain yet', [next({ status: 'tentative' })], '10:45'],
])('the next commitment is %s', (_, events, clock) => {
  expect(deriveNextCommitment(events, meeting, ['me@me.test'])).toBe(clock === null ? null : at(clock))
})

it('a call that no calendar knows has one too', () => {
  expect(deriveNextCommitment([next()], { occurrence: null, startMs: at('10:00') }, [])).toBe(at('10:45'))
})

it('is another instance of the same series', () => {
  const instance = next({ occurrence: { uid: 'e1@google.com', originalStartMs: at('10:45') } })
  expect(deriveNextCommitment([instance], meeting, [])).toBe(at('10:45'))
})
