import { beforeEach, describe, expect, it } from 'vitest'
import { at, byHand, fact } from '../../../tests/build/facts.ts'
import { emptyLedger } from '../../../tests/build/ledger.ts'
import type { Look, SeenEvent } from '../../domain/events/look.ts'
import { occurrenceKey } from '../../domain/meeting/unite.ts'
import { appendFacts } from '../append.ts'
import type { Ledger } from '../database.ts'
import { eraseClient } from '../erase.ts'
import { findEvents } from './events.ts'
import { keepLook } from './keep-look.ts'
import { keepSighting } from './keep-sighting.ts'
import { forgetLooks, readLooks } from './looks.ts'

const DAY = 86_400_000

const event = (uid: string, changes: Partial<SeenEvent> = {}): SeenEvent => ({
  occurrence: { uid, originalStartMs: null },
  title: uid,
  startMs: at('15:00'),
  endMs: at('16:00'),
  timeZone: 'UTC',
  allDay: false,
  place: null,
  meetCode: null,
  link: null,
  organizer: null,
  guests: [{ email: 'ada@acme.com', name: 'Ada', response: 'accepted' }],
  status: 'confirmed',
  busy: true,
  ...changes,
})

const look = (calendar: string, clock: string, ...events: SeenEvent[]): Look => ({
  calendar,
  asOfMs: at(clock),
  fromMs: at('00:00') - DAY,
  toMs: at('00:00') + 60 * DAY,
  events,
  excluded: [],
})

let ledger: Ledger
beforeEach(() => {
  ledger = emptyLedger()
})

const keep = async (one: Look) => (await keepLook(ledger, one, () => true, one.asOfMs)).changes
const kinds = async () => (await ledger.facts.toArray()).map((row) => row.fact.kind)

describe('looks at a calendar', () => {
  it('are read back as they were kept', async () => {
    const first = look('work', '08:00', event('a'), event('b'))
    await keep(first)
    expect(await readLooks(ledger)).toEqual([{ look: first, doubted: null }])
  })

  it('write down only what changed', async () => {
    await keep(look('work', '08:00', event('a'), event('b')))
    expect(await kinds()).toHaveLength(2)
    expect(await keep(look('work', '08:15', event('a'), event('b')))).toEqual([])
    expect(await keep(look('work', '08:30', event('a', { title: 'A' }), event('b')))).toHaveLength(1)
    expect(await kinds()).toHaveLength(3)
  })

  it('that are older than what is known change nothing', async () => {
    await keep(look('work', '08:00', event('a'), event('b')))
    await keep(look('work', '07:00', event('a')))
    expect((await readLooks(ledger))[0]?.look.asOfMs).toBe(at('08:00'))
    expect(await ledger.events.count()).toBe(2)
  })

  it('that show nothing are doubted, and believed when the next shows nothing either', async () => {
    await keep(look('work', '08:00', event('a'), event('b')))
    expect(await keep(look('work', '08:15'))).toEqual([])
    const [doubted] = await readLooks(ledger)
    expect([doubted?.look.asOfMs, doubted?.doubted?.asOfMs]).toEqual([at('08:00'), at('08:15')])
    const changes = await keep(look('work', '08:30'))
    expect(changes.map(({ body, happenedAt }) => [body.kind, happenedAt])).toEqual([
      ['event-absent', [at('08:00'), at('08:15')]],
      ['event-absent', [at('08:00'), at('08:15')]],
    ])
  })

  it('at another calendar that still has the event speak against its being gone', async () => {
    await keep(look('work', '08:00', event('a'), event('b')))
    await keep(look('home', '08:01', event('a')))
    expect(await keep(look('work', '08:15', event('b')))).toEqual([])
  })

  it('go with the calendar when its address is taken away', async () => {
    await keep(look('work', '08:00', event('a')))
    await forgetLooks(ledger, 'work')
    expect([await readLooks(ledger), await ledger.events.count()]).toEqual([[], 0])
    expect(await kinds()).toEqual(['event-seen'])
  })
})

describe('what a page shows of an event', () => {
  const { status: _, busy: __, ...shown } = event('a')
  const open = (clock: string, changes: object = {}) =>
    keepSighting(ledger, { ...shown, ...changes }, at(clock), () => true, at(clock))

  it('is written down once', async () => {
    await open('08:00')
    await open('08:05')
    expect(await kinds()).toEqual(['event-seen'])
    await open('08:10', { startMs: at('16:00') })
    const moved = (await ledger.facts.toArray())
      .map((row) => row.fact)
      .find(({ recordedAt }) => recordedAt >= at('08:10'))
    expect(moved).toMatchObject({ happenedAt: [at('08:05'), at('08:10')], startMs: at('16:00') })
  })

  it('without a time that anybody knows is not kept', async () => {
    expect(await open('08:00', { startMs: null })).toBeNull()
    expect(await ledger.events.count()).toBe(0)
  })

  it('is what is found where it was seen last', async () => {
    await keep(look('work', '08:00', event('a')))
    await open('08:05', { title: 'Renamed' })
    const key = occurrenceKey(shown.occurrence)
    expect((await findEvents(ledger, [key])).get(key)?.event.title).toBe('Renamed')
  })
})

describe('erasing a client', () => {
  const named = (id: string, domain: string) =>
    byHand({ kind: 'client-named', name: id, emails: [], domains: [domain], people: [] }, at('01:00'), { subject: id })

  it('takes with it how their events were seen, but not those of a meeting with somebody else', async () => {
    await appendFacts(ledger, [named('acme', 'acme.com'), named('beta', 'beta.com')])
    const both = event('both', {
      guests: [...event('a').guests, { email: 'bob@beta.com', name: null, response: null }],
    })
    await keep(look('work', '08:00', event('own'), both))
    await appendFacts(ledger, [
      fact({ kind: 'met-with', client: 'beta', person: null }, at('08:01'), { subject: 'm-beta' }),
      fact({ kind: 'identified-as', occurrence: both.occurrence, client: 'beta' }, at('08:01'), { subject: 'm-beta' }),
    ])
    await eraseClient(ledger, 'acme', at('09:00'))
    const abouts = (await ledger.facts.toArray()).map((row) => row.about)
    expect(abouts).not.toContain(`event:${occurrenceKey(event('own').occurrence)}`)
    expect(abouts).toContain(`event:${occurrenceKey(both.occurrence)}`)
  })
})
