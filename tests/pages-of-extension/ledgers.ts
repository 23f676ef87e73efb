import type { EpochMs, Fact, FactBody, Moment } from '../../src/domain/meeting/fact.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Names that tried to be more than names. */
export const HOSTILE_NAMES = [
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  'شركة النور للتجارة والاستشارات',
  '\u202Egnp.exe Ltd',
  `Zoë 🦄👩‍👩‍👧‍👦 & Söhne ${'very '.repeat(60)}long`,
  'Z̷̧̢̛̛͎̝̗̙̐̈́̓a̸̛͙̓l̶̰̈́g̷̫̈o̸͔͑',
  '=HYPERLINK("https://evil.example")',
  '__proto__',
  'x'.repeat(5000),
]

type Meeting = {
  readonly client: string
  readonly startMs: EpochMs
  readonly lateMinutes: number | null
  readonly mineMinutes?: number
  readonly overMinutes?: number
  readonly runs?: boolean
}

/** Writes facts as a Meet page and its user would have made them. */
export function writeLedger() {
  const facts: Fact[] = []
  let count = 0
  const add = (
    kind: Fact['subject']['kind'],
    id: string,
    happened: EpochMs | Moment,
    body: FactBody,
    manual = false,
  ) => {
    const happenedAt: Moment = typeof happened === 'number' ? [happened, happened] : happened
    count += 1
    facts.push({
      id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
      device: '00000000-0000-4000-8000-00000000d0d0',
      subject: { kind, id },
      happenedAt,
      recordedAt: happenedAt[1] ?? happenedAt[0] ?? 0,
      schema: 1,
      source: manual ? { via: 'hand' } : { via: 'page', adapter: 'meet', version: 1 },
      certainty: manual ? 'manual' : 'measured',
      ...body,
    })
  }
  const client = (id: string, name: string, atMs: EpochMs) =>
    add('client', id, atMs, { kind: 'client-named', name, emails: [], domains: [], people: [] }, true)

  /** `lateMinutes: null`: they have not come, and nobody has said what that means. */
  const meeting = ({ client, startMs, lateMinutes, mineMinutes = -2, overMinutes = 0, runs = false }: Meeting) => {
    const id = `meeting-${count}`
    const endMs = startMs + 45 * MINUTE
    const mineMs = startMs + mineMinutes * MINUTE
    const own = (at: EpochMs | Moment, body: FactBody, manual = false) => add('meeting', id, at, body, manual)
    own(mineMs, { kind: 'call-entered', channel: 'meet', code: 'abc-defg-hij', title: null })
    own(mineMs, { kind: 'schedule-set', startMs, endMs, timeZone: 'UTC' }, true)
    own(mineMs, { kind: 'met-with', client, person: null }, true)
    own(mineMs, { kind: 'i-arrived', visit: id, signals: 2 })
    if (lateMinutes === null) {
      own([mineMs, runs ? mineMs + MINUTE : startMs + 20 * MINUTE], { kind: 'alone', visit: id })
      if (!runs) own(startMs + 20 * MINUTE, { kind: 'i-left', visit: id, how: 'left' })
      return id
    }
    const cameMs = startMs + lateMinutes * MINUTE
    if (cameMs > mineMs) own([mineMs, cameMs], { kind: 'alone', visit: id })
    const who = { key: `devices/${client}`, name: 'Ada', role: 'client' as const }
    own(cameMs, { kind: 'they-arrived', who, signals: 2 })
    if (!runs) own(endMs + overMinutes * MINUTE, { kind: 'i-left', visit: id, how: 'left' })
    return id
  }
  return { facts, add, client, meeting }
}

/** Three clients with a history: one habit, one slip, one always in time; a question is open, and a wait is running. */
export function threeClients(now: EpochMs): Fact[] {
  const { facts, add, client, meeting } = writeLedger()
  const start = Math.floor(now / (15 * MINUTE)) * 15 * MINUTE
  const names = { acme: 'Acme', beta: 'Beta & Söhne', gamma: 'Gamma Studio' }
  for (const [id, name] of Object.entries(names)) client(id, name, start - 90 * DAY)
  for (const [days, late] of [
    [21, 12],
    [14, 1],
    [7, 14],
  ] as const) {
    meeting({ client: 'acme', startMs: start - days * DAY, lateMinutes: late, overMinutes: days === 7 ? 8 : 1 })
  }
  meeting({ client: 'beta', startMs: start - 20 * DAY, lateMinutes: 0, mineMinutes: 6 })
  const slip = meeting({ client: 'beta', startMs: start - 13 * DAY, lateMinutes: 7 })
  add('meeting', slip, start - 12 * DAY, { kind: 'excused', reason: 'emergency', note: 'Train stood still' }, true)
  meeting({ client: 'beta', startMs: start - DAY, lateMinutes: null })
  for (const days of [28, 16, 9, 2]) meeting({ client: 'gamma', startMs: start - days * DAY, lateMinutes: -1 })
  meeting({ client: 'gamma', startMs: start - 2 * 60 * MINUTE, lateMinutes: 1 })
  meeting({ client: 'acme', startMs: Math.min(start, now - 3 * MINUTE), lateMinutes: null, runs: true })
  return facts
}

export function manyClients(now: EpochMs, count: number): Fact[] {
  const { facts, client, meeting } = writeLedger()
  for (let index = 0; index < count; index += 1) {
    const id = `client-${index}`
    client(id, `Client ${index + 1}`, now - 100 * DAY)
    for (let week = 1; week <= 3; week += 1) {
      meeting({ client: id, startMs: now - week * 7 * DAY, lateMinutes: (index * 7 + week * 5) % 19 })
    }
  }
  return facts
}

export function hostileClients(now: EpochMs): Fact[] {
  const { facts, client, meeting } = writeLedger()
  HOSTILE_NAMES.forEach((name, index) => {
    client(`hostile-${index}`, name, now - 30 * DAY)
    meeting({ client: `hostile-${index}`, startMs: now - (index + 2) * DAY, lateMinutes: 6 + index })
  })
  meeting({ client: 'hostile-0', startMs: now - 3 * MINUTE, lateMinutes: null, runs: true })
  meeting({ client: 'hostile-7', startMs: now - DAY, lateMinutes: null })
  return facts
}
