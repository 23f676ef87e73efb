import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { at, MINUTE } from '../../tests/build/facts.ts'
import { emptyLedger } from '../../tests/build/ledger.ts'
import type { FactBody, FactDraft, Moment } from '../domain/meeting/fact.ts'
import type { Ledger } from '../ledger/database.ts'
import { findClients } from '../ledger/queries.ts'
import type { Ask, MeetingBrief, Reply, Verb } from '../messages/protocol.ts'
import type { Asker } from '../messages/sender.ts'
import { serve } from '../messages/serve.ts'
import { createServices } from './services.ts'

const SENDER = { id: 'hard-stop' }
const CODE = 'abc-defg-hij'

let ledger: Ledger
let now = at('09:58')
let asker: Asker | null = 'meet'
let reports: string[] = []
let told: (MeetingBrief | null)[] = []
let answer: ReturnType<typeof serve>
let afterwards: Promise<unknown>[] = []

beforeEach(() => {
  ledger = emptyLedger()
  now = at('09:58')
  asker = 'meet'
  reports = []
  told = []
  afterwards = []
  const services = createServices({
    ledger,
    now: () => now,
    changed: (brief) => told.push(brief),
    afterwards: (work) => afterwards.push(work),
    drawIn: async () => true,
    feeds: {
      list: async () => [],
      add: async () => null,
      remove: async () => undefined,
      refresh: async () => undefined,
    },
    timeZone: () => 'UTC',
  })
  answer = serve(
    services,
    () => asker,
    (code, verb) => reports.push(`${code} ${verb}`),
  )
})

async function ask<V extends Verb>(verb: V, question: Ask<V>, at = now): Promise<Reply<V>> {
  now = at
  const result = await answer({ verb, ask: question }, SENDER)
  if (!result.ok) throw new Error(result.error)
  return result.value as Reply<V>
}

const enter = (clock: string, visit = 'v1') =>
  ask('call/enter', { code: CODE, title: null, visit, atMs: at(clock) }, at(clock))

let ids = 0
const draft = (meeting: string, body: FactBody, happened: number | Moment, manual = false): FactDraft => ({
  id: `d${++ids}`,
  subject: { kind: 'meeting', id: meeting },
  happenedAt: typeof happened === 'number' ? [happened, happened] : happened,
  source: manual ? { via: 'hand' } : { via: 'page', adapter: 'meet', version: 1 },
  certainty: manual ? 'manual' : 'measured',
  ...body,
})

const tell = async (facts: FactDraft[], clock: string) => {
  await ask('facts/append', { facts }, at(clock))
  await Promise.all(afterwards)
  const brief = told.at(-1)
  if (!brief) throw new Error('no brief')
  return brief
}

const ADA = { key: 'devices/1', name: 'Ada Lovelace', role: 'unknown' as const }
const iArrive = (meeting: string, clock: string, visit = 'v1') =>
  draft(meeting, { kind: 'i-arrived', visit, signals: 2 }, at(clock))
const adaArrives = (meeting: string, clock: string) =>
  draft(meeting, { kind: 'they-arrived', who: ADA, signals: 2 }, [at(clock), at(clock)])
const iLeave = (meeting: string, clock: string, visit = 'v1') =>
  draft(meeting, { kind: 'i-left', visit, how: 'left' }, at(clock))

describe('entering a call', () => {
  it('opens a meeting at the nearest quarter hour, as a guess', async () => {
    const { meeting, client, hardStop } = await enter('09:58')
    expect(meeting.schedule).toMatchObject({ startMs: at('10:00'), endMs: null, basis: 'guess' })
    expect(client).toBe(null)
    expect(hardStop).toEqual({ atMs: at('10:30'), reason: 'usual-length' })
  })

  it('is one meeting for two tabs that enter at the same moment', async () => {
    const [one, other] = await Promise.all([enter('09:58', 'v1'), enter('09:58', 'v2')])
    expect(one.meeting.id).toBe(other.meeting.id)
    expect(await ledger.meetings.count()).toBe(1)
  })

  it('next week is another meeting, at the usual time, with a guess of the client', async () => {
    const { meeting } = await enter('09:58')
    await tell([iArrive(meeting.id, '09:58')], '09:58')
    const said = { kind: 'schedule-set' as const, startMs: at('10:00'), endMs: at('10:45'), timeZone: 'UTC' }
    await tell([draft(meeting.id, said, at('09:59'), true)], '09:59')
    await ask('meeting/with', { meeting: meeting.id, name: 'Acme', person: null })
    await tell([iLeave(meeting.id, '10:47')], '10:47')
    const week = 7 * 24 * 60 * MINUTE
    const again = await ask(
      'call/enter',
      { code: CODE, title: null, visit: 'v9', atMs: at('10:02') + week },
      at('10:02') + week,
    )
    expect(again.meeting.id).not.toBe(meeting.id)
    expect(again.meeting.schedule).toMatchObject({ startMs: at('10:00') + week, basis: 'guess' })
    expect(again.clientGuess?.name).toBe('Acme')
    expect(again.client).toBe(null)
  })
})

describe('whom a meeting is with', () => {
  it('is one client for one name, however it is written', async () => {
    const { meeting } = await enter('09:58')
    await ask('meeting/with', { meeting: meeting.id, name: 'Acme', person: null })
    const { brief } = await ask('meeting/with', { meeting: meeting.id, name: ' ACME ', person: null })
    expect(brief?.client?.name).toBe('Acme')
    expect(await ledger.clients.count()).toBe(1)
  })

  it('is asked of a name once: the answer holds in the next meeting, and is undone with it', async () => {
    const { meeting } = await enter('09:58')
    const { id } = meeting
    await ask('meeting/with', { meeting: id, name: 'Acme', person: null })
    await tell([iArrive(id, '09:58'), adaArrives(id, '10:12')], '10:12')
    const answerIs = draft(id, { kind: 'participant-is', key: ADA.key, role: 'client' }, at('10:13'), true)
    expect((await tell([answerIs], '10:13')).people).toEqual(['Ada Lovelace'])
    const undo = draft(id, { kind: 'retracts', fact: answerIs.id }, at('10:14'), true)
    expect((await tell([undo], '10:14')).people).toEqual([])
    const redo = draft(id, { kind: 'retracts', fact: undo.id }, at('10:15'), true)
    expect((await tell([redo], '10:15')).people).toEqual(['Ada Lovelace'])
  })

  it('a colleague named once is a colleague in every call', async () => {
    const { meeting } = await enter('09:58')
    await tell([iArrive(meeting.id, '09:58'), adaArrives(meeting.id, '10:12')], '10:12')
    const said = draft(meeting.id, { kind: 'participant-is', key: ADA.key, role: 'colleague' }, at('10:13'), true)
    const brief = await tell([said], '10:13')
    expect(brief.circle.colleagues).toEqual(['Ada Lovelace'])
    expect(brief.meeting.theirArrival).toBe(null)
  })
})

describe('a visit', () => {
  it('is watched from the moment it enters, and one that is only asked about by hand is not', async () => {
    const { meeting } = await enter('09:58')
    await ask('call/enter', { code: CODE, title: null, visit: null, atMs: at('09:59') }, at('09:59'))
    const visits = await ledger.visits.toArray()
    expect(visits).toMatchObject([{ visit: 'v1', meeting: meeting.id, aliveMs: at('09:58'), silent: 0 }])
  })

  it('that ended is no longer watched', async () => {
    const { meeting } = await enter('09:58')
    await tell([iArrive(meeting.id, '09:58')], '09:58')
    const sign = { meeting: meeting.id, visit: 'v1', watchedSinceMs: at('09:58'), aloneSinceMs: null }
    await ask('visit/alive', { ...sign, atMs: at('10:00') }, at('10:00'))
    expect(await ledger.visits.count()).toBe(1)
    await tell([iLeave(meeting.id, '10:10')], '10:10')
    expect(await ledger.visits.count()).toBe(0)
  })
})

describe('a message', () => {
  const facts = [draft('m1', { kind: 'noted', text: 'x' }, 1, true)]
  it.each<[string, Asker | null, unknown, string]>([
    ['from nobody who may ask', null, { verb: 'facts/append', ask: { facts } }, 'not-allowed'],
    ['from a page that wants to erase', 'meet', { verb: 'ledger/erase-client', ask: { client: 'x' } }, 'not-allowed'],
    ['from a page that wants to import', 'meet', { verb: 'ledger/import', ask: { text: '' } }, 'not-allowed'],
    ['with a verb of the prototype', 'extension', { verb: 'constructor', ask: {} }, 'bad-shape'],
    ['without an envelope', 'extension', null, 'bad-shape'],
    ['with a fact of another shape', 'meet', { verb: 'facts/append', ask: { facts: [{ id: 'x' }] } }, 'bad-shape'],
    ['with a key too many', 'meet', { verb: 'facts/append', ask: { facts, more: 1 } }, 'bad-shape'],
  ])('%s is refused, and nothing is kept', async (_, from, message, code) => {
    asker = from
    expect(await answer(message, SENDER)).toEqual({ ok: false, error: code })
    expect(reports).toHaveLength(1)
    expect(await ledger.facts.count()).toBe(0)
  })

  it('from a page about anything but a meeting is refused', async () => {
    const policy = { ...draft('mine', { kind: 'policy-set', policy: { graceMinutes: 0 } }, 1, true) }
    const forged = { ...policy, subject: { kind: 'policy', id: 'mine' } }
    const result = await answer({ verb: 'facts/append', ask: { facts: [forged] } }, SENDER)
    expect(result).toEqual({ ok: false, error: 'not-allowed' })
    expect(await ledger.facts.count()).toBe(0)
  })

  it('of any shape at all neither breaks the background nor writes', async () => {
    const verb = fc.constantFrom('call/enter', 'facts/append', 'visit/alive', 'meeting/with', 'ledger/import')
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.record({ verb, ask: fc.anything() }), fc.anything()), async (message) => {
        asker = 'extension'
        expect((await answer(message, SENDER)).ok).toBe(false)
      }),
      { numRuns: 2_000 },
    )
    expect(await ledger.facts.count()).toBe(0)
  })
})

describe('what was kept', () => {
  it('is told to whoever shows it', async () => {
    const { meeting } = await enter('09:58')
    await tell([iArrive(meeting.id, '09:58')], '09:58')
    expect(told.at(-1)?.meeting).toMatchObject({ id: meeting.id, iAmHere: true })
  })

  it('comes to the client’s record once it is confirmed', async () => {
    const { meeting } = await enter('09:58')
    const { id } = meeting
    await ask('meeting/with', { meeting: id, name: 'Acme', person: 'Ada Lovelace' })
    const said = { kind: 'schedule-set' as const, startMs: at('10:00'), endMs: at('10:45'), timeZone: 'UTC' }
    const alone = draft(id, { kind: 'alone', visit: 'v1' }, [at('09:58'), at('10:12')])
    await tell([draft(id, said, at('09:59'), true), iArrive(id, '09:58'), alone, adaArrives(id, '10:12')], '10:12')
    const brief = await tell([iLeave(id, '10:47')], '10:47')
    expect(brief.meeting).toMatchObject({ confirmed: true, overrunMs: 2 * MINUTE })
    expect(brief.history).toEqual({ meetings: 1, late: 1, timeLostMs: 12 * MINUTE, myLate: 0 })
    expect((await findClients(ledger, 'acm', 5)).map((row) => row.late)).toEqual([1])
  })
})
