import { describe, expect, it } from 'vitest'
import { buildEvent, DAY, guest, single } from '../../../tests/build/events.ts'
import { at } from '../../../tests/build/facts.ts'
import { DEFAULT_CIRCLE } from '../clients/circle.ts'
import type { Client } from '../clients/identity.ts'
import { clientsOfEvent } from '../events/clients-of-event.ts'
import type { SeenEvent } from '../events/look.ts'
import { isFirstMeeting, type SoFar } from './first-meeting.ts'

const circle = { ...DEFAULT_CIRCLE, myEmails: ['me@me.test'] }
const acme: Client = { id: 'acme', name: 'Acme', emails: [], domains: ['acme.test'], people: [], mergedFrom: [] }
const event = buildEvent()
const earlier = (changes: Partial<SeenEvent> = {}) =>
  buildEvent({ occurrence: single('e0@google.com'), startMs: at('10:00') - DAY, ...changes })
type Met = SoFar['meetings'][number]
const met = (outcome: Met['outcome'], changes: Partial<Met> = {}): Met => ({
  outcome,
  beganMs: at('10:00') - DAY,
  occurrence: null,
  ...changes,
})

function isFirst(soFar: Partial<SoFar>) {
  const around = { meetings: [], events: [event], circle, clients: [acme], ...soFar }
  const [client] = clientsOfEvent(event, circle, around.clients)
  if (!client) throw new Error('nobody is in the event')
  return isFirstMeeting(event, client, around)
}

describe('a first meeting', () => {
  it.each<[string, Partial<SoFar>]>([
    ['is with somebody on record whom I never met', {}],
    ['is with somebody of whom nothing is on record', { clients: [] }],
    ['follows a no-show', { meetings: [met('no-show')] }],
    ['follows one that was called off', { meetings: [met('cancelled-in-time')] }],
    ['may be running', { meetings: [met(null, { beganMs: event.startMs })] }],
    ['comes before the others that are planned', { events: [event, earlier({ startMs: at('11:00') })] }],
    ['follows an event that the calendar shows as cancelled', { events: [earlier({ status: 'cancelled' }), event] }],
    ['follows a whole day', { events: [earlier({ allDay: true }), event] }],
    ['follows one with somebody else', { events: [earlier({ guests: [guest('bo@beta.test')] }), event] }],
    [
      'follows an event that is on record as come to nothing',
      { events: [earlier(), event], meetings: [met('no-show', { occurrence: earlier().occurrence })] },
    ],
  ])('%s', (_, soFar) => {
    expect(isFirst(soFar)).toBe(true)
  })

  it.each<[string, Partial<SoFar>]>([
    ['after one that was held', { meetings: [met('held')] }],
    ['once it was held itself', { meetings: [met('held', { beganMs: event.startMs })] }],
    ['after one of which I have not said how it went', { meetings: [met(null)] }],
    ['after another event with them', { events: [earlier(), event] }],
    [
      'after another event with a stranger',
      { clients: [], events: [earlier({ guests: [guest('bo@acme.test')] }), event] },
    ],
  ])('is none %s', (_, soFar) => {
    expect(isFirst(soFar)).toBe(false)
  })
})
