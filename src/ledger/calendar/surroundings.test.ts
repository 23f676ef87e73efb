import { beforeEach, expect, test } from 'vitest'
import { buildEvent, buildLook, DAY, guest, single } from '../../../tests/build/events.ts'
import { at, byHand } from '../../../tests/build/facts.ts'
import { emptyLedger } from '../../../tests/build/ledger.ts'
import { buildBrief } from '../../../tests/overlay/build-brief.ts'
import { DEFAULT_CIRCLE } from '../../domain/clients/circle.ts'
import type { SeenEvent } from '../../domain/events/look.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { appendFacts } from '../append.ts'
import type { Ledger } from '../database.ts'
import { keepLook } from './keep-look.ts'
import { keepSighting } from './keep-sighting.ts'
import { readSurroundings } from './surroundings.ts'

const acme = {
  id: 'acme',
  name: 'Acme',
  people: [],
  mergedFrom: [],
  emails: ['office@acme.test', 'ada@acme.test'],
  domains: ['acme.test'],
}
const invited = buildEvent({ guests: [guest('Ada@acme.test'), guest('jo@acme.test'), guest('me@me.test')] })
const { meeting } = buildBrief({ occurrence: invited.occurrence })
const NOW = at('10:20')

let ledger: Ledger
beforeEach(() => {
  ledger = emptyLedger()
})

const feed = (...events: SeenEvent[]) => keepLook(ledger, buildLook('08:00', events), () => false, at('08:00'))
const around = (about: Meeting | null = meeting, client: typeof acme | null = acme) =>
  readSurroundings(ledger, client, about, NOW)

test('words go to the client’s guests of the meeting, else to every address of theirs', async () => {
  await feed(invited)
  expect((await around()).emails).toEqual(['ada@acme.test', 'jo@acme.test'])
  expect((await around(null)).emails).toEqual(acme.emails)
  expect((await around({ ...meeting, occurrence: single('another') })).emails).toEqual(acme.emails)
})

test('a client who is not known has no address, whoever is invited', async () => {
  await feed(invited)
  expect(await around(meeting, null)).toMatchObject({ emails: [], nextStartMs: null })
})

test('without a calendar nothing is known to be free, and a few events that were opened are none', async () => {
  expect((await around()).busy).toBeNull()
  await keepSighting(ledger, invited, at('10:00'), () => false, at('10:00'))
  expect(await around()).toMatchObject({ busy: null, emails: ['ada@acme.test', 'jo@acme.test'] })
  await feed(buildEvent({ occurrence: single('lunch'), startMs: at('12:00'), endMs: at('13:00') }))
  expect((await around()).busy).toContainEqual({ startMs: at('12:00'), endMs: at('13:00') })
})

test('the next meeting with the client is the first that is ahead and not called off', async () => {
  const on = (uid: string, day: number, changes: Partial<SeenEvent> = {}) =>
    buildEvent({ occurrence: single(uid), startMs: at('10:00') + day * DAY, ...changes })
  await feed(invited, on('off', 1, { status: 'cancelled' }), on('other', 2, { guests: [] }), on('next', 3))
  expect((await around()).nextStartMs).toBe(at('10:00') + 3 * DAY)
})

test('my name is the one that people see', async () => {
  expect((await around()).myName).toBeNull()
  const circle = { ...DEFAULT_CIRCLE, myNames: ['Sam'] }
  await appendFacts(ledger, [byHand({ kind: 'circle-set', circle }, at('08:00'), { subject: 'mine' })])
  expect((await around()).myName).toBe('Sam')
})
