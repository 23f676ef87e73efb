import { beforeEach, expect, test } from 'vitest'
import { buildEvent, buildLook, DAY, guest, single } from '../../tests/build/events.ts'
import { at, byHand, fact, metWith, planned } from '../../tests/build/facts.ts'
import { emptyLedger } from '../../tests/build/ledger.ts'
import { appendFacts } from '../ledger/append.ts'
import { keepLook } from '../ledger/calendar/keep-look.ts'
import type { Ledger } from '../ledger/database.ts'
import { readReach } from './reach.ts'

const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

let ledger: Ledger
beforeEach(async () => {
  ledger = emptyLedger()
  await appendFacts(ledger, [
    fact({ kind: 'i-arrived', visit: 'v1', signals: 2 }, at('09:58')),
    planned('10:00', '10:45'),
  ])
})

const reachAt = (clock: string, timeZone = 'UTC') => readReach(ledger, 'm1', { now: at(clock), timeZone, hours })
const withAcme = () =>
  appendFacts(ledger, [
    metWith('acme'),
    byHand({ kind: 'client-named', name: 'Acme', emails: ['ada@acme.test'], domains: [], people: [] }, at('09:00'), {
      subject: 'acme',
    }),
  ])
const busy = (from: string, to: string) => buildEvent({ occurrence: single(from), startMs: at(from), endMs: at(to) })
const keep = (...events: ReturnType<typeof busy>[]) =>
  keepLook(ledger, buildLook('09:00', events), () => false, at('09:00'))

test('without a calendar it has the client’s addresses and no slot', async () => {
  await withAcme()
  expect(await reachAt('10:20')).toEqual({ emails: ['ada@acme.test'], slot: null, timeZone: 'UTC' })
})

test('the slot is the next free time in my hours, as long as the meeting was to be', async () => {
  await keep(busy('11:30', '12:00'), busy('12:30', '16:15'))
  expect((await reachAt('10:20'))?.slot).toEqual({ startMs: at('16:15'), endMs: at('17:00') })
  expect((await reachAt('15:30'))?.slot).toEqual({ startMs: at('09:00') + DAY, endMs: at('09:45') + DAY })
})

test('my hours are those of the clock where I am', async () => {
  await keep(busy('10:00', '10:45'))
  expect(await reachAt('10:20', 'Asia/Tokyo')).toMatchObject({
    slot: { startMs: at('00:00') + DAY },
    timeZone: 'Asia/Tokyo',
  })
})

test('of a meeting with somebody who is not known nobody’s address is told', async () => {
  await keep(buildEvent({ guests: [guest('ada@acme.test')] }))
  expect((await reachAt('10:20'))?.emails).toEqual([])
})

test('what was erased has none', async () => {
  expect(await readReach(ledger, 'gone', { now: at('10:20'), timeZone: 'UTC', hours })).toBeNull()
})
