import { beforeEach, describe, expect, it } from 'vitest'
import { at, byHand, MINUTE } from '../../../tests/build/facts.ts'
import { emptyLedger } from '../../../tests/build/ledger.ts'
import { DEFAULT_CIRCLE } from '../../domain/clients/circle.ts'
import { clientsOfEvent } from '../../domain/events/clients-of-event.ts'
import type { Look, SeenEvent } from '../../domain/events/look.ts'
import { occurrenceKey } from '../../domain/meeting/unite.ts'
import { appendFacts } from '../../ledger/append.ts'
import { keepLook } from '../../ledger/calendar/keep-look.ts'
import type { Ledger } from '../../ledger/database.ts'
import { findMeeting } from '../../ledger/queries.ts'
import { readBrief } from '../brief.ts'
import { enterCall } from '../enter-call.ts'
import { readGuests } from './guests.ts'
import { startByHand } from './here.ts'
import { readMarks } from './marks.ts'
import { openCalledOff } from './note-changes.ts'
import { noteSeen } from './seen.ts'

const CODE = 'abc-defg-hij'
const HOUR = 60 * MINUTE

const event = (changes: Partial<SeenEvent> = {}): SeenEvent => ({
  occurrence: { uid: 'review@google.com', originalStartMs: null },
  title: 'Review',
  startMs: at('10:00'),
  endMs: at('10:45'),
  timeZone: 'UTC',
  allDay: false,
  place: null,
  meetCode: CODE,
  link: null,
  organizer: 'me@studio.test',
  guests: [
    { email: 'me@studio.test', name: 'Me', response: 'accepted' },
    { email: 'ada@acme.com', name: 'Ada Lovelace', response: 'accepted' },
  ],
  status: 'confirmed',
  busy: true,
  ...changes,
})

const look = (asOf: number, ...events: SeenEvent[]): Look => ({
  calendar: 'feed-1',
  asOfMs: asOf,
  fromMs: at('00:00') - 48 * HOUR,
  toMs: at('00:00') + 60 * 24 * HOUR,
  events,
  excluded: [],
})

const CIRCLE = { ...DEFAULT_CIRCLE, myEmails: ['me@studio.test'], myDomains: ['studio.test'] }
const concerns = (seen: SeenEvent) => clientsOfEvent(seen, CIRCLE, []).length > 0

let ledger: Ledger

beforeEach(async () => {
  ledger = emptyLedger()
  await appendFacts(ledger, [byHand({ kind: 'circle-set', circle: CIRCLE }, at('00:00'), { subject: 'mine' })])
})

const keep = async (one: Look) => (await keepLook(ledger, one, concerns, one.asOfMs)).changes
const enter = (clock: string) => enterCall(ledger, { code: CODE, title: null, visit: 'v1', atMs: at(clock) }, at(clock))
const brief = async (id: string, clock: string) => {
  const read = await readBrief(ledger, id, at(clock))
  if (!read) throw new Error('no brief')
  return read
}

describe('a call that a calendar knows', () => {
  it('knows client, start, end and next commitment without a click', async () => {
    const lunch = event({
      occurrence: { uid: 'lunch', originalStartMs: null },
      startMs: at('10:45'),
      endMs: at('12:00'),
      meetCode: null,
      guests: [],
    })
    await keep(look(at('08:00'), event({ endMs: at('11:00') }), lunch))
    const { meeting, client, hardStop } = await brief(await enter('09:58'), '09:58')
    expect(client?.name).toBe('Acme')
    expect(meeting.schedule).toMatchObject({ startMs: at('10:00'), endMs: at('11:00'), basis: 'calendar' })
    expect(hardStop).toEqual({ atMs: at('10:40'), reason: 'next-commitment', commitmentMs: at('10:45') })
    expect(meeting.title).toBe('Review')
  })

  it('is with a client on record where one has the address', async () => {
    await appendFacts(ledger, [
      byHand({ kind: 'client-named', name: 'ACME Corp', emails: [], domains: ['acme.com'], people: [] }, at('01:00'), {
        subject: 'acme',
      }),
    ])
    await keep(look(at('08:00'), event()))
    expect((await brief(await enter('09:58'), '09:58')).client).toEqual({ id: 'acme', name: 'ACME Corp' })
  })

  it('leaves it to the user whom of two clients it is with', async () => {
    const guests = [...event().guests, { email: 'bob@beta.com', name: 'Bob', response: null }]
    await keep(look(at('08:00'), event({ guests })))
    expect((await brief(await enter('09:58'), '09:58')).client).toBeNull()
  })

  it('becomes known while it runs', async () => {
    const id = await enter('09:58')
    expect((await brief(id, '09:58')).meeting.schedule?.basis).toBe('guess')
    await keep(look(at('09:59'), event()))
    expect(await enter('10:01')).toBe(id)
    expect((await brief(id, '10:01')).meeting.schedule?.basis).toBe('calendar')
  })

  it('goes over to the next event under the same call', async () => {
    const second = event({
      occurrence: { uid: 'second', originalStartMs: null },
      startMs: at('10:45'),
      endMs: at('11:30'),
    })
    await keep(look(at('08:00'), event(), second))
    const first = await enter('09:58')
    expect(await enter('10:20')).toBe(first)
    expect(await enter('10:44')).not.toBe(first)
  })

  it('follows the event when it is moved', async () => {
    await keep(look(at('08:00'), event()))
    const id = await enter('09:55')
    await keep(look(at('09:56'), event({ startMs: at('10:15'), endMs: at('11:00') })))
    const { meeting } = await brief(id, '09:58')
    expect(meeting.schedule?.startMs).toBe(at('10:15'))
    expect(meeting.moves).toBe(1)
  })
})

describe('what was called off', () => {
  const gone = async (before: string, after: string, held = event()) => {
    await keep(
      look(at(before), held, event({ occurrence: { uid: 'other', originalStartMs: null }, startMs: at('23:00') })),
    )
    const changes = await keep(
      look(at(after), event({ occurrence: { uid: 'other', originalStartMs: null }, startMs: at('23:00') })),
    )
    return openCalledOff(ledger, changes, 'feed-1', at(after))
  }

  it('at short notice opens a meeting with the question whose doing it was', async () => {
    const [id = ''] = await gone('07:00', '08:00')
    const row = await findMeeting(ledger, id)
    expect(row?.meeting.questions).toEqual(['who-called-it-off'])
    expect(row?.meeting.confirmed).toBe(false)
    expect(row?.meeting.noticeMs).toBe(3 * HOUR)
    expect(row?.askMs).toBe(at('10:00'))
  })

  it('in time asks nothing', async () => {
    const later = event({ startMs: at('10:00') + 48 * HOUR, endMs: null })
    expect(await gone('07:00', '08:00', later)).toEqual([])
    expect(await ledger.meetings.count()).toBe(0)
  })

  it('with nobody but the user is nobody else’s concern', async () => {
    expect(await gone('07:00', '08:00', event({ guests: [], organizer: null }))).toEqual([])
    expect(await ledger.facts.where('about').startsWith('event:').count()).toBe(1)
  })
})

describe('an event opened on the page', () => {
  const { status: _, busy: __, ...shown } = event({ meetCode: null, place: 'Café Rex' })
  const open = (clock: string) =>
    noteSeen(ledger, { event: shown, myEmail: 'me@studio.test', atMs: at(clock) }, at(clock), 'UTC', [])

  it('can be started by hand, and its clock runs for the guest’s firm', async () => {
    const mark = { key: occurrenceKey(shown.occurrence), clients: [] }
    expect(await open('09:30')).toEqual({ mark, canStart: true, firsts: [] })
    const id = await startByHand(ledger, occurrenceKey(shown.occurrence), at('09:55'), at('09:55'))
    expect(await startByHand(ledger, occurrenceKey(shown.occurrence), at('09:56'), at('09:56'))).toBe(id)
    const { meeting, client } = await brief(id ?? '', '09:56')
    expect(client?.name).toBe('Acme')
    expect(meeting).toMatchObject({ channel: 'in-person', iAmHere: true, myArrival: [at('09:55'), at('09:55')] })
  })

  it('marks its chip once its client is on record', async () => {
    await open('09:30')
    await startByHand(ledger, occurrenceKey(shown.occurrence), at('09:55'), at('09:55'))
    const [mark] = await readMarks(ledger, [shown.occurrence], at('09:56'), 'UTC')
    expect(mark?.clients.map(({ name, standing }) => [name, standing])).toEqual([['Acme', 'new']])
    expect(
      (await readGuests(ledger, ['eve@acme.com', 'me@studio.test'], at('09:57'), 'UTC')).map(({ name }) => name),
    ).toEqual(['Acme'])
    expect(await readMarks(ledger, [{ uid: 'strange', originalStartMs: null }], at('09:56'), 'UTC')).toEqual([])
  })

  it('cannot be started where no calendar shows it', async () => {
    expect(await startByHand(ledger, 'strange', at('09:55'), at('09:55'))).toBeNull()
  })
})
