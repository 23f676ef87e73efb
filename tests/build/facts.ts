import type { Envelope, EpochMs, Fact, FactBody, Moment, Participant } from '../../src/domain/meeting/fact.ts'

/** `at('10:12')` or `at('10:12:30')` on the day all tests play: Tuesday 24 November 2026, UTC. */
export const at = (clock: string): EpochMs => Date.parse(`2026-11-24T${clock.length === 5 ? `${clock}:00` : clock}Z`)

export const MINUTE = 60_000

let count = 0

type Overrides = Partial<Pick<Envelope, 'id' | 'device' | 'recordedAt' | 'certainty'>> & { subject?: string }

/** A fact with everything a test does not care about filled in; recorded when it happened. */
export function fact(body: FactBody, happened: EpochMs | Moment, overrides: Overrides = {}): Fact {
  const happenedAt: Moment = typeof happened === 'number' ? [happened, happened] : happened
  const { subject = 'm1', ...rest } = overrides
  const kind = SUBJECTS[body.kind] ?? 'meeting'
  return {
    id: `f${String(++count).padStart(6, '0')}`,
    device: 'laptop',
    subject: { kind, id: subject },
    happenedAt,
    recordedAt: happenedAt[1] ?? happenedAt[0] ?? 0,
    schema: 1,
    source: rest.certainty === 'manual' ? { via: 'hand' } : { via: 'page', adapter: 'meet', version: 1 },
    certainty: 'measured',
    ...rest,
    ...body,
  }
}

const SUBJECTS: Partial<Record<FactBody['kind'], Envelope['subject']['kind']>> = {
  'event-seen': 'event',
  'event-absent': 'event',
  declined: 'event',
  'client-named': 'client',
  'clients-merged': 'client',
  'boundary-set': 'client',
  'boundary-put-off': 'client',
  'off-the-schedule-set': 'client',
  'way-back-kept': 'client',
  'expectations-told': 'client',
  'expectations-written': 'expectations',
  'project-planned': 'project',
  'task-done': 'project',
  'project-closed': 'project',
  'invoice-set': 'invoice',
  'policy-set': 'policy',
  'circle-set': 'policy',
}

export const byHand = (body: FactBody, happened: EpochMs | Moment, overrides: Overrides = {}): Fact =>
  fact(body, happened, { certainty: 'manual', ...overrides })

export const ada: Participant = { key: 'devices/ada', name: 'Ada Lovelace', role: 'client' }
export const bot: Participant = { key: 'devices/bot', name: "Ada's Notetaker", role: 'note-taker' }
export const stranger: Participant = { key: 'devices/x', name: 'Mx Stranger', role: 'unknown' }

export const planned = (start = '10:00', end: string | null = '10:45') =>
  byHand({ kind: 'schedule-set', startMs: at(start), endMs: end === null ? null : at(end), timeZone: 'UTC' }, at(start))
export const metWith = (client = 'acme') => byHand({ kind: 'met-with', client, person: null }, at('09:58'))
export const iArrive = (clock: string, visit = 'v1') => fact({ kind: 'i-arrived', visit, signals: 2 }, at(clock))
export const iLeave = (clock: string, visit = 'v1') => fact({ kind: 'i-left', visit, how: 'left' }, at(clock))
export const theyArrive = (clock: string, who: Participant | null = ada) =>
  fact({ kind: 'they-arrived', who, signals: 2 }, at(clock))
export const theyLeave = (clock: string, who: Participant | null = ada) => fact({ kind: 'they-left', who }, at(clock))
export const alone = (from: string, until: string, visit = 'v1') =>
  fact({ kind: 'alone', visit }, [at(from), at(until)])

/** Joined at 9:58, the client came at 10:12, the call ended at 10:47 with its end planned for 10:45. */
export const lateByTwelve = (): Fact[] => [
  planned(),
  metWith(),
  iArrive('09:58'),
  alone('09:58', '10:12'),
  theyArrive('10:12'),
  iLeave('10:47'),
]
