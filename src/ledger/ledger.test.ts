import { describe, expect, it } from 'vitest'
import { alone, at, byHand, iArrive, iLeave, lateByTwelve, MINUTE, metWith, planned } from '../../tests/build/facts.ts'
import { emptyLedger, keptAndRebuilt } from '../../tests/build/ledger.ts'
import type { Fact } from '../domain/meeting/fact.ts'
import { appendFacts } from './append.ts'
import { eraseClient } from './erase.ts'
import { findClients, findMeeting, meetingsOfClient, meetingsToSettle, runningMeetings } from './queries.ts'
import { recordDrafts } from './record-drafts.ts'

const named = (id: string, name: string, people: string[] = []) =>
  byHand({ kind: 'client-named', name, emails: [], domains: [], people }, at('09:00'), { subject: id })

const inMeeting = (facts: readonly Fact[], id: string): Fact[] =>
  facts.map((fact) => ({ ...fact, id: `${id}-${fact.id}`, subject: { ...fact.subject, id } }))

describe('a ledger', () => {
  it('keeps what it is told, and what follows from it', async () => {
    const ledger = emptyLedger()
    await appendFacts(ledger, [named('acme', 'Acme'), ...lateByTwelve()])
    const [client] = await findClients(ledger, '', 10)
    expect(client).toMatchObject({ known: { name: 'Acme' }, meetings: 1, late: 1, timeLostMs: 12 * MINUTE })
    expect(client?.dated).toEqual({ startsMs: [at('10:00')], marks: 'l', lateWaitsMs: [12 * MINUTE] })
    expect((await meetingsOfClient(ledger, 'acme', 10)).map((row) => row.meeting.wait?.ms)).toEqual([12 * MINUTE])
  })

  it('takes hundreds of meetings with one client at once, and derives them anew', async () => {
    const ledger = emptyLedger()
    const meetings = Array.from({ length: 300 }, (_, index) => inMeeting(lateByTwelve(), `m${index}`))
    await appendFacts(ledger, [named('acme', 'Acme'), ...meetings.flat()])
    const { kept, rebuilt } = await keptAndRebuilt(ledger)
    expect(kept.clients[0]?.meetings).toBe(300)
    expect(rebuilt).toEqual(kept)
  })

  it('changes nothing when it is told the same again', async () => {
    const ledger = emptyLedger()
    const facts = [named('acme', 'Acme'), ...lateByTwelve()]
    await appendFacts(ledger, facts)
    expect(await appendFacts(ledger, [...facts, ...facts])).toEqual({ added: 0, known: 14, refused: 0 })
    expect(await ledger.facts.count()).toBe(7)
    expect((await findClients(ledger, '', 10))[0]?.meetings).toBe(1)
  })

  it.each([[1], [30]])('leaves a fact as it is when another of its id comes with %d meetings', async (count) => {
    const ledger = emptyLedger()
    const theirs = lateByTwelve()
    await appendFacts(ledger, [named('acme', 'Acme'), named('beta', 'Beta'), ...theirs])
    const others = Array.from({ length: count }, (_, index) => inMeeting([planned()], `m${index + 2}`)).flat()
    const [forged] = inMeeting([metWith('beta')], 'm2').map((fact) => ({ ...fact, id: theirs[1]?.id ?? '' }))
    expect(await appendFacts(ledger, [...others, forged as Fact])).toEqual({ added: count, known: 1, refused: 0 })
    expect((await findMeeting(ledger, 'm2'))?.client).toBe(undefined)
    expect((await findClients(ledger, '', 9)).map((row) => [row.id, row.meetings])).toContainEqual(['beta', 0])
    const { kept, rebuilt } = await keptAndRebuilt(ledger)
    expect(kept).toEqual(rebuilt)
  })

  it('changes nothing at all when a part of it cannot be kept', async () => {
    const ledger = emptyLedger()
    const broken = { ...planned(), happenedAt: [() => 0, 0] } as unknown as Fact
    await expect(appendFacts(ledger, [named('acme', 'Acme'), broken])).rejects.toThrow()
    expect(await ledger.facts.count()).toBe(0)
    expect(await ledger.clients.count()).toBe(0)
  })

  it('records later what is told later, even when the clock was set back', async () => {
    const ledger = emptyLedger()
    const draft = (id: string) => ({
      id,
      subject: { kind: 'meeting', id: 'm1' } as const,
      happenedAt: [1, 1] as const,
      source: { via: 'hand' } as const,
      certainty: 'manual' as const,
      kind: 'noted' as const,
      text: id,
    })
    await recordDrafts(ledger, [draft('z'), draft('y')], at('12:00'))
    await recordDrafts(ledger, [draft('a')], at('11:00'))
    expect((await findMeeting(ledger, 'm1'))?.meeting.note).toBe('a')
  })

  it('lists who is waited for, and what is to be settled', async () => {
    const ledger = emptyLedger()
    await appendFacts(ledger, [planned(), metWith(), iArrive('09:58')])
    expect((await runningMeetings(ledger)).map((row) => row.id)).toEqual(['m1'])
    await appendFacts(ledger, [alone('09:58', '10:20'), iLeave('10:20')])
    expect(await runningMeetings(ledger)).toEqual([])
    expect((await meetingsToSettle(ledger, 10)).map((row) => row.meeting.questions)).toEqual([['did-they-come']])
  })

  it('unites two meetings that are said to be the same, and parts them when that is taken back', async () => {
    const ledger = emptyLedger()
    const same = byHand({ kind: 'same-as', meeting: 'm1' }, at('11:00'), { subject: 'm2' })
    await appendFacts(ledger, [named('acme', 'Acme'), ...lateByTwelve(), ...inMeeting(lateByTwelve().slice(2), 'm2')])
    await appendFacts(ledger, [same])
    expect((await findMeeting(ledger, 'm2'))?.id).toBe('m1')
    await appendFacts(ledger, [byHand({ kind: 'retracts', fact: same.id }, at('11:05'), { subject: 'm2' })])
    expect((await findMeeting(ledger, 'm2'))?.id).toBe('m2')
    const { kept, rebuilt } = await keptAndRebuilt(ledger)
    expect(kept).toEqual(rebuilt)
  })

  it('gives the meetings of a merged client to the other, and back', async () => {
    const ledger = emptyLedger()
    const merge = byHand({ kind: 'clients-merged', into: 'beta' }, at('11:00'), { subject: 'acme' })
    await appendFacts(ledger, [named('acme', 'Acme'), named('beta', 'Beta'), ...lateByTwelve()])
    await appendFacts(ledger, [merge])
    expect((await findClients(ledger, '', 9)).map((row) => [row.id, row.meetings])).toEqual([['beta', 1]])
    const undo = { ...byHand({ kind: 'retracts', fact: merge.id }, at('11:05')), subject: merge.subject }
    await appendFacts(ledger, [undo])
    expect((await ledger.clients.orderBy('id').toArray()).map((row) => [row.id, row.meetings])).toEqual([
      ['acme', 1],
      ['beta', 0],
    ])
  })

  it('refuses to take back a fact by one about something else', async () => {
    const ledger = emptyLedger()
    const [plan, ...rest] = lateByTwelve()
    await appendFacts(ledger, [plan as Fact, ...rest])
    const stranger = byHand({ kind: 'retracts', fact: plan?.id ?? '' }, at('12:00'), { subject: 'm9' })
    expect(await appendFacts(ledger, [stranger])).toMatchObject({ refused: 1 })
  })
})

describe('finding a client', () => {
  it.each([
    ['ac', ['Acme Ltd']],
    ['LTD', ['Acme Ltd']],
    ['muller', ['Müller & Söhne']],
    ['mu so', ['Müller & Söhne']],
    ['شركة', ['شركة النور']],
    ['nobody', []],
  ])('by %j', async (search, names) => {
    const ledger = emptyLedger()
    await appendFacts(ledger, [named('a', 'Acme Ltd'), named('b', 'Müller & Söhne'), named('c', 'شركة النور')])
    expect((await findClients(ledger, search, 10)).map((row) => row.known.name)).toEqual(names)
  })
})

describe('an erased client', () => {
  it('is gone with every meeting, and no import brings them back', async () => {
    const ledger = emptyLedger()
    const theirs = [named('acme', 'Acme'), ...lateByTwelve()]
    const others = [named('beta', 'Beta'), ...inMeeting([planned(), metWith('beta'), iArrive('09:58')], 'm2')]
    await appendFacts(ledger, [...theirs, ...others])
    expect(await eraseClient(ledger, 'acme', at('12:00'))).toBe(7)
    expect(await appendFacts(ledger, theirs)).toMatchObject({ added: 0, refused: 7 })
    // Another machine's record of a meeting with them, under another id.
    expect(await appendFacts(ledger, inMeeting(lateByTwelve(), 'm7'))).toMatchObject({ added: 0, refused: 6 })
    expect(JSON.stringify(await ledger.facts.toArray())).not.toContain('Acme')
    expect(await ledger.meetings.toCollection().primaryKeys()).toEqual(['m2'])
    expect((await findClients(ledger, '', 9)).map((row) => row.known.name)).toEqual(['Beta'])
  })
})
