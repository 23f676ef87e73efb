import { beforeEach, expect, it } from 'vitest'
import { cardTold, cardWritten, takenBack } from '../../../tests/build/cards.ts'
import { buildEvent, DAY, guest, single } from '../../../tests/build/events.ts'
import { at, byHand, iArrive, iLeave, metWith, planned, theyArrive } from '../../../tests/build/facts.ts'
import { emptyLedger } from '../../../tests/build/ledger.ts'
import { DEFAULT_CIRCLE } from '../../domain/clients/circle.ts'
import { nameOfClient } from '../../domain/events/clients-of-event.ts'
import type { SeenEvent } from '../../domain/events/look.ts'
import type { EpochMs, Fact } from '../../domain/meeting/fact.ts'
import { appendFacts } from '../append.ts'
import type { Ledger } from '../database.ts'
import { readClientsIn } from './event-clients.ts'
import type { EventRow } from './event-row.ts'
import { readFirstMeetings } from './first-meetings.ts'
import { toEventRow } from './looks.ts'

const circle = { ...DEFAULT_CIRCLE, myEmails: ['me@me.test'] }
const NOW = at('08:00')
const tomorrow = (changes: Partial<SeenEvent> = {}) => buildEvent({ startMs: at('10:00') + DAY, ...changes })
const card = cardWritten(at('07:00'))
const acme = byHand(
  { kind: 'client-named', name: 'Acme', emails: [], domains: ['acme.test'], people: [] },
  at('07:00'),
  {
    subject: 'acme',
  },
)

let ledger: Ledger
beforeEach(() => {
  ledger = emptyLedger()
})

const record = async (...facts: readonly Fact[]) =>
  expect(await appendFacts(ledger, facts)).toMatchObject({ refused: 0 })

const read = async (rows: readonly EventRow[], now: EpochMs) =>
  readFirstMeetings(
    ledger,
    rows,
    {
      inThem: await readClientsIn(
        ledger,
        rows.map(({ event }) => event),
      ),
      circle,
    },
    now,
  )

/** By name, of all events that the calendar has. */
async function firsts(events: readonly SeenEvent[], now = NOW) {
  const rows = events.map((event) => toEventRow(event, 'c1', at('07:00')))
  await ledger.events.bulkPut(rows)
  const found = await read(rows, now)
  return [...found].map(([key, all]) => [key, ...all.map(({ client }) => nameOfClient(client))])
}

it('whoever was never told is offered the card, until they are told', async () => {
  await record(card, acme)
  expect(await firsts([tomorrow()])).toEqual([[' e1@google.com', 'Acme']])
  const told = cardTold(card, at('07:30'))
  await record(told)
  expect(await firsts([tomorrow()])).toEqual([])
  await record(takenBack(told, at('07:40')))
  expect(await firsts([tomorrow()])).toHaveLength(1)
})

it('whoever was told what no longer holds is offered the card that does', async () => {
  const anew = cardWritten(at('07:40'), 'mine', { graceMinutes: 3 })
  await record(card, acme, cardTold(card, at('07:30')), anew)
  const rows = [toEventRow(tomorrow(), 'c1', at('07:00'))]
  const [first] = (await read(rows, NOW)).get(' e1@google.com') ?? []
  expect(first?.card.graceMinutes).toBe(3)
})

it('somebody of whom nothing is on record is offered the card for everybody', async () => {
  await record(card)
  const guests = [guest('ada@acme.test'), guest('bo@gmail.com', null, 'Bo')]
  expect(await firsts([tomorrow({ guests })])).toEqual([[' e1@google.com', 'Acme', 'Bo']])
})

it('only the first event of several is a first meeting', async () => {
  await record(card)
  const next = tomorrow({ occurrence: single('e2@google.com'), startMs: at('10:00') + 2 * DAY })
  expect(await firsts([next, tomorrow()])).toEqual([[' e1@google.com', 'Acme']])
})

it.each<[string, readonly Fact[], SeenEvent, number]>([
  ['without a card', [acme], tomorrow(), NOW],
  ['for a client with a card of their own alone who is another', [cardWritten(NOW, 'beta'), acme], tomorrow(), NOW],
  ['once it is over', [card, acme], tomorrow(), at('10:31') + DAY],
  ['when it was called off', [card, acme], tomorrow({ status: 'cancelled' }), NOW],
  [
    'for whoever is off the schedule',
    [
      card,
      acme,
      byHand({ kind: 'off-the-schedule-set', off: true, reason: null, wayBack: [] }, at('07:30'), { subject: 'acme' }),
    ],
    tomorrow(),
    NOW,
  ],
  [
    'after a meeting that was held',
    [card, acme, metWith(), planned(), iArrive('09:58'), theyArrive('10:00'), iLeave('10:45')],
    tomorrow(),
    at('12:00'),
  ],
])('nothing is offered %s', async (_, facts, event, now) => {
  await record(...facts)
  expect(await firsts([event], now)).toEqual([])
})
