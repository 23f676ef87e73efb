import { beforeEach, describe, expect, it } from 'vitest'
import { at, byHand, fact, MINUTE } from '../../tests/build/facts.ts'
import { emptyLedger } from '../../tests/build/ledger.ts'
import { deriveForecast } from '../domain/judgment/forecast.ts'
import type { Fact, FactBody } from '../domain/meeting/fact.ts'
import { appendFacts } from '../ledger/append.ts'
import type { Ledger } from '../ledger/database.ts'
import { readCurves } from './forecast.ts'

const DAY = 24 * 60 * MINUTE

let ledger: Ledger
let days = 0

beforeEach(() => {
  ledger = emptyLedger()
  days = 0
})

/** One meeting a day before the last, in which I waited from the start. */
function meeting(client: string, ...happened: readonly (readonly [minute: number, body: FactBody])[]): Fact[] {
  days += 1
  const startMs = at('10:00') - days * DAY
  const subject = `m${days}`
  return [
    byHand({ kind: 'schedule-set', startMs, endMs: startMs + 45 * MINUTE, timeZone: 'UTC' }, startMs, { subject }),
    byHand({ kind: 'met-with', client, person: null }, startMs, { subject }),
    fact({ kind: 'i-arrived', visit: subject, signals: 2 }, startMs - MINUTE, { subject }),
    ...happened.map(([minute, body]) => {
      const atMs = startMs + minute * MINUTE
      const certainty = body.kind === 'outcome-confirmed' ? 'manual' : 'measured'
      return fact(body, body.kind === 'alone' ? [startMs - MINUTE, atMs] : atMs, { subject, certainty })
    }),
  ]
}

const who = { key: 'devices/ada', name: 'Ada Lovelace', role: 'client' as const }
const leaves = (minute: number) => [minute, { kind: 'i-left', visit: `m${days + 1}`, how: 'left' }] as const
const alone = (minute: number) => [minute, { kind: 'alone', visit: `m${days + 1}` }] as const
const confirmed = (outcome: 'no-show' | 'came-after-i-left') => [50, { kind: 'outcome-confirmed', outcome }] as const

const came = (client: string, minute: number) =>
  meeting(client, alone(minute), [minute, { kind: 'they-arrived', who, signals: 2 }], leaves(44))
const iLeft = (client: string, minute: number, ...outcome: readonly ReturnType<typeof confirmed>[]) =>
  meeting(client, alone(minute), leaves(minute), ...outcome)
const times = (count: number, make: () => Fact[]) => Array.from({ length: count }, make).flat()

const now = () => [
  byHand({ kind: 'met-with', client: 'acme', person: null }, at('10:00'), { subject: 'now' }),
  byHand({ kind: 'schedule-set', startMs: at('10:00'), endMs: at('10:45'), timeZone: 'UTC' }, at('10:00'), {
    subject: 'now',
  }),
]

const curvesOf = async (...facts: Fact[]) => {
  await appendFacts(ledger, [...now(), ...facts])
  return readCurves(ledger, 'now')
}

describe('the curves of a meeting', () => {
  it('are none where nobody was met before', async () => {
    expect(await curvesOf()).toEqual({ client: null, all: null })
  })

  it('are this client’s and everybody’s, each once there are enough', async () => {
    const curves = await curvesOf(...times(8, () => came('acme', 12)), ...times(22, () => came('beta', 4)))
    expect([curves.client?.records, curves.all?.records]).toEqual([8, 30])
    expect(deriveForecast(curves, 5 * MINUTE, 45 * MINUTE)).toEqual({ chance: 1, source: 'this-client', records: 8 })
  })

  it('are not this client’s for a meeting with somebody else, or with nobody known', async () => {
    await curvesOf(...times(8, () => came('beta', 12)))
    expect((await readCurves(ledger, 'now')).client).toBeNull()
    expect((await readCurves(ledger, 'elsewhere')).client).toBeNull()
    expect((await readCurves(ledger, 'm1')).client).toBeNull()
  })

  it('take a no-show for one that never came, and my leaving for the end of what I know', async () => {
    const comers = times(8, () => came('acme', 12))
    const cameAfter = await curvesOf(...comers, ...times(8, () => iLeft('acme', 11, confirmed('came-after-i-left'))))
    expect(deriveForecast(cameAfter, 5 * MINUTE, 45 * MINUTE)).toMatchObject({ chance: 1, records: 16 })
    const absent = await curvesOf(...times(8, () => iLeft('acme', 11, confirmed('no-show'))))
    expect(deriveForecast(absent, 5 * MINUTE, 45 * MINUTE)).toMatchObject({ chance: 0.5, records: 24 })
  })

  it('hold nothing that was not confirmed', async () => {
    const curves = await curvesOf(...times(8, () => came('acme', 12)), ...times(8, () => iLeft('acme', 16)))
    expect(curves.client?.records).toBe(8)
  })

  it('rest on the latest thousand meetings', async () => {
    const curves = await curvesOf(...times(1_001, () => came('beta', 12)), ...times(20, () => came('acme', 4)))
    expect(curves.all).toMatchObject({ records: 999, steps: [{ atMs: 12 * MINUTE }] })
    expect(curves.client?.records).toBe(20)
  })
})
