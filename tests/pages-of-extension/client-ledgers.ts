import type { EpochMs, Fact } from '../../src/domain/meeting/fact.ts'
import { writeLedger } from './ledgers.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** One client and nothing else. */
export function noMeetings(now: EpochMs): Fact[] {
  const { facts, client } = writeLedger()
  client('acme', 'Acme', now - 90 * DAY)
  return facts
}

/** A habit in three meetings, with a rate, and terms of their own. */
export function threeMeetings(now: EpochMs): Fact[] {
  const { facts, add, client, meeting } = writeLedger()
  client('acme', 'Acme', now - 90 * DAY)
  const policy = { graceMinutes: 3, rate: { perHour: 120, currency: 'EUR' } }
  add('policy', 'acme', now - 80 * DAY, { kind: 'policy-set', policy }, true)
  for (const [days, lateMinutes] of [
    [21, 12],
    [14, 31],
    [7, 9],
  ] as const)
    meeting({
      client: 'acme',
      startMs: now - days * DAY,
      lateMinutes,
      overMinutes: 15,
      mineMinutes: days === 7 ? 4 : -2,
    })
  return facts
}

/** Six years of a client who was late often, was spoken to, and mended; with everything that a picture can show. */
export function manyMeetings(now: EpochMs): Fact[] {
  const { facts, add, client, meeting } = writeLedger()
  client('acme', 'Acme', now - 2_200 * DAY)
  add(
    'policy',
    'mine',
    now - 2_200 * DAY,
    { kind: 'policy-set', policy: { rate: { perHour: 90, currency: 'EUR' } } },
    true,
  )
  for (let index = 0; index < 300; index += 1) {
    const startMs = now - (300 - index) * 7 * DAY
    const habit = index < 240 ? (index * 7) % 23 : (index * 3) % 6
    const lateMinutes = index === 120 ? 180 : index % 40 === 39 ? null : habit
    const id = meeting({
      client: 'acme',
      startMs,
      lateMinutes,
      mineMinutes: index % 17 === 0 ? 6 : -2,
      overMinutes: index === 120 ? 150 : index % 11 === 0 ? 14 : 0,
    })
    const said = startMs + DAY
    if (lateMinutes === null) add('meeting', id, said, { kind: 'outcome-confirmed', outcome: 'no-show' }, true)
    if (index % 25 === 24) add('meeting', id, said, { kind: 'excused', reason: 'emergency', note: null }, true)
    if (index % 60 === 59) add('meeting', id, said, { kind: 'favour-given', what: 'stayed-late', note: null }, true)
  }
  add('client', 'acme', now - 60 * 7 * DAY, { kind: 'boundary-set', how: 'talk', text: null }, true)
  return facts
}

/** Off the schedule with a way back; and one good client, to whom goodwill let a late arrival pass. */
export function decidedClients(now: EpochMs): Fact[] {
  const { facts, add, client, meeting } = writeLedger()
  client('acme', 'Acme', now - 90 * DAY)
  for (const days of [60, 40, 20]) {
    const id = meeting({ client: 'acme', startMs: now - days * DAY, lateMinutes: null })
    add('meeting', id, now - days * DAY + MINUTE * 30, { kind: 'outcome-confirmed', outcome: 'no-show' }, true)
  }
  const reason = 'Three times nobody came, and nobody called.'
  const wayBack = ['prepay', 'confirm-day-before'] as const
  add('client', 'acme', now - 15 * DAY, { kind: 'off-the-schedule-set', off: true, reason, wayBack }, true)
  add('client', 'acme', now - 2 * DAY, { kind: 'way-back-kept', what: 'prepay', note: null }, true)
  client('gamma', 'Gamma Studio', now - 300 * DAY)
  for (let week = 1; week <= 14; week += 1)
    meeting({ client: 'gamma', startMs: now - week * 7 * DAY, lateMinutes: week === 2 ? 8 : -1 })
  return facts
}
