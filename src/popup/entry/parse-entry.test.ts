import { describe, expect, it } from 'vitest'
import type { MeetingEntry } from './meeting-entry.ts'
import { LONGEST_NOTE } from './meeting-entry.ts'
import { parseEntry } from './parse-entry.ts'

const ZONE = 'Europe/Berlin'
const NOW = Date.parse('2026-11-24T12:00:00Z')

const anEntry = (given: Partial<MeetingEntry> = {}): MeetingEntry => ({
  client: 'Acme',
  date: '2026-11-24',
  start: '10:00',
  end: '10:45',
  channel: 'phone',
  iArrived: '09:58',
  they: 'came',
  theyArrived: '10:12',
  iLeft: '10:47',
  note: '',
  ...given,
})

const parse = (given: Partial<MeetingEntry> = {}) => parseEntry(anEntry(given), ZONE, NOW)
const said = (given: Partial<MeetingEntry> = {}) => {
  const parsed = parse(given)
  if (!parsed.ok) throw new Error(parsed.fault)
  return parsed.said
}
const at = (text: string) => Date.parse(`${text}+01:00`)

describe('a filled form', () => {
  it('says when everything happened, in the zone of the browser', () => {
    expect(said()).toMatchObject({
      startMs: at('2026-11-24T10:00'),
      endMs: at('2026-11-24T10:45'),
      iArrivedMs: at('2026-11-24T09:58'),
      theyArrivedMs: at('2026-11-24T10:12'),
      iLeftMs: at('2026-11-24T10:47'),
    })
  })

  it('puts an end past midnight on the next day, and an arrival before it on the day before', () => {
    const late = said({ start: '23:45', end: '00:30', iArrived: '23:40', theyArrived: '00:05', iLeft: '00:31' })
    expect(late.endMs).toBe(at('2026-11-25T00:30'))
    expect(late.theyArrivedMs).toBe(at('2026-11-25T00:05'))
    expect(late.iLeftMs).toBe(at('2026-11-25T00:31'))
    const early = said({ start: '00:05', end: '00:30', iArrived: '23:58', theyArrived: '00:06', iLeft: '00:31' })
    expect(early.iArrivedMs).toBe(at('2026-11-23T23:58'))
  })

  it('moves a time that a clock change skips forward', () => {
    const skipped = said({ date: '2026-03-29', start: '02:30', end: '', iArrived: '', theyArrived: '03:30', iLeft: '' })
    expect(skipped.startMs).toBe(Date.parse('2026-03-29T01:30Z'))
  })

  it('leaves unknown what was left empty', () => {
    const open = said({ end: '', iArrived: '', they: 'not-said', theyArrived: '10:12', iLeft: '' })
    expect(open).toMatchObject({ endMs: null, iArrivedMs: null, theyArrivedMs: null, iLeftMs: null })
  })
})

describe('a form that cannot be right names the field and the reason', () => {
  it.each<[string, Partial<MeetingEntry>, string, string]>([
    ['no client', { client: '  ' }, 'client', 'client-missing'],
    ['a client of 5,000 characters', { client: 'x'.repeat(5000) }, 'client', 'client-too-long'],
    ['no date', { date: '' }, 'date', 'date-missing'],
    ['a date that is none', { date: '2026-02-31' }, 'date', 'date-missing'],
    ['the year 202', { date: '0202-11-24' }, 'date', 'date-too-far'],
    ['no start', { start: '' }, 'start', 'start-missing'],
    ['an end before the start', { end: '09:00' }, 'end', 'end-too-far'],
    ['came, but not when', { theyArrived: '' }, 'theyArrived', 'their-arrival-missing'],
    ['left before arriving', { iLeft: '09:30' }, 'iLeft', 'left-before-i-arrived'],
    ['a note without end', { note: 'x'.repeat(LONGEST_NOTE + 1) }, 'note', 'note-too-long'],
  ])('%s', (_, given, field, fault) => {
    expect(parse(given)).toEqual({ ok: false, field, fault })
  })
})
