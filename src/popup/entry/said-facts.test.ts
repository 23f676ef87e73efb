import { describe, expect, it } from 'vitest'
import type { Fact, FactDraft } from '../../domain/meeting/fact.ts'
import { settle } from '../../domain/meeting/settle.ts'
import { takeBack } from '../take-back.ts'
import { entryOf, freshEntry } from './entry-of.ts'
import type { MeetingEntry } from './meeting-entry.ts'
import { parseEntry } from './parse-entry.ts'
import { changedFrom, sayEntry } from './said-facts.ts'

const ZONE = 'Europe/Berlin'
const NOW = Date.parse('2026-11-24T12:00:00Z')
const MINUTE = 60_000

let clock = NOW
const recorded = (drafts: readonly FactDraft[]): Fact[] =>
  drafts.map((draft) => ({ ...draft, device: 'here', recordedAt: ++clock, schema: 1 }))

let ids = 0
const newId = () => `id-${++ids}`

function say(entry: MeetingEntry, before: MeetingEntry | null = null): FactDraft[] {
  const parsed = parseEntry(entry, ZONE, NOW)
  if (!parsed.ok) throw new Error(parsed.fault)
  const setting = { meeting: 'm', title: null, timeZone: ZONE, now: NOW, idFor: newId }
  return sayEntry(parsed.said, changedFrom(before, entry), setting)
}

const aCall: MeetingEntry = {
  ...freshEntry('Acme', ZONE, NOW),
  date: '2026-11-24',
  start: '10:00',
  end: '10:45',
  iArrived: '09:58',
  theyArrived: '10:12',
  iLeft: '10:47',
}

describe('a meeting added by hand', () => {
  it('settles with its wait and its overrun', () => {
    const meeting = settle(recorded(say(aCall)))
    expect(meeting).toMatchObject({ channel: 'phone', outcome: 'held', overrunMs: 2 * MINUTE })
    expect(meeting.wait?.ms).toBe(12 * MINUTE)
    expect(meeting.evidence).toEqual(['hand'])
  })

  it('is a no-show when they did not come', () => {
    const meeting = settle(recorded(say({ ...aCall, they: 'did-not-come', theyArrived: '' })))
    expect(meeting).toMatchObject({ outcome: 'no-show', theirArrival: null })
  })

  it('knows that they came after I left', () => {
    expect(settle(recorded(say({ ...aCall, theyArrived: '10:50' }))).outcome).toBe('came-after-i-left')
  })
})

describe('a correction', () => {
  const measured = recorded(say(aCall)).map((fact) =>
    fact.kind === 'i-arrived'
      ? { ...fact, certainty: 'measured' as const, happenedAt: [1, (fact.happenedAt[0] as number) + 37_000] as const }
      : fact,
  )
  const meeting = settle(measured)
  const before = entryOf(meeting, 'Acme', ZONE, NOW)

  it('shows what is on record', () => {
    expect(before).toMatchObject({ client: 'Acme', start: '10:00', end: '10:45', theyArrived: '10:12', iLeft: '10:47' })
  })

  it('says only what changed, so measured seconds stay', () => {
    const facts = say({ ...before, theyArrived: '10:20' }, before)
    expect(facts.map((fact) => fact.kind)).toEqual(['they-arrived', 'outcome-confirmed'])
    const after = settle([...measured, ...recorded(facts)])
    expect(after.myArrival).toEqual(meeting.myArrival)
    expect(after.wait?.ms).toBe(20 * MINUTE)
  })

  it('says nothing when nothing changed', () => {
    expect(say(before, before)).toEqual([])
  })

  it('moves every time with the date', () => {
    const after = settle([...measured, ...recorded(say({ ...before, date: '2026-11-23' }, before))])
    expect(after.schedule?.startMs).toBe(Date.parse('2026-11-23T09:00Z'))
    expect(after.wait?.ms).toBe(12 * MINUTE)
  })

  it('is taken back by its undo, and brought back by the undo of that', () => {
    const facts = say({ ...before, theyArrived: '10:20' }, before)
    const undo = takeBack(facts, { newId, now: () => NOW })
    const redo = takeBack(undo, { newId, now: () => NOW })
    const waitAfter = (...said: FactDraft[][]) => settle([...measured, ...recorded(said.flat())]).wait?.ms
    expect(waitAfter(facts, undo)).toBe(12 * MINUTE)
    expect(waitAfter(facts, undo, redo)).toBe(20 * MINUTE)
  })
})
