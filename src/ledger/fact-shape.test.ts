import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../../tests/build/any-facts.ts'
import { ada, at, byHand, fact, stranger } from '../../tests/build/facts.ts'
import { DEFAULT_CIRCLE } from '../domain/clients/circle.ts'
import type { Fact, FactBody, FactKind } from '../domain/meeting/fact.ts'
import { DEFAULT_POLICY } from '../domain/policy/policy.ts'
import { parseDraft, parseFact } from './fact-shape.ts'

const weekly = { uid: 'weekly@google.com', originalStartMs: at('10:00') }
const guest = { email: 'ada@acme.test', name: 'Ada', response: null }

const ONE_OF_EACH: { readonly [K in FactKind]: Extract<FactBody, { kind: K }> } = {
  'call-entered': { kind: 'call-entered', channel: 'meet', code: 'abc-defg-hij', title: 'Weekly' },
  'schedule-set': { kind: 'schedule-set', startMs: at('10:00'), endMs: null, timeZone: 'Europe/Zurich' },
  'met-with': { kind: 'met-with', client: 'acme', person: 'Ada' },
  'identified-as': { kind: 'identified-as', occurrence: weekly, client: null },
  'same-as': { kind: 'same-as', meeting: 'm2' },
  'i-knocked': { kind: 'i-knocked', visit: 'v1' },
  admitted: { kind: 'admitted', visit: 'v1' },
  'i-arrived': { kind: 'i-arrived', visit: 'v1', signals: 2 },
  'i-left': { kind: 'i-left', visit: null, how: 'lone-timeout' },
  gap: { kind: 'gap', visit: 'v1', there: null },
  alone: { kind: 'alone', visit: 'v1' },
  'they-knocked': { kind: 'they-knocked', who: { ...stranger, name: '' } },
  'they-arrived': { kind: 'they-arrived', who: ada, signals: 2 },
  'they-left': { kind: 'they-left', who: null },
  'participant-is': { kind: 'participant-is', key: ada.key, role: 'my-device' },
  'notice-given': { kind: 'notice-given', minutes: 10 },
  'outcome-confirmed': { kind: 'outcome-confirmed', outcome: 'no-show' },
  'wait-confirmed': { kind: 'wait-confirmed', counted: false },
  'move-answered': { kind: 'move-answered', whose: 'theirs' },
  excused: { kind: 'excused', reason: 'goodwill', note: 'a\u0000b' },
  'favour-given': { kind: 'favour-given', what: 'stayed-late', note: null },
  noted: { kind: 'noted', text: 'x'.repeat(20_000) },
  'event-seen': {
    kind: 'event-seen',
    occurrence: { uid: 'u'.repeat(1_024), originalStartMs: null },
    title: '',
    startMs: at('10:00'),
    endMs: at('10:30'),
    timeZone: 'UTC',
    allDay: false,
    place: null,
    meetCode: null,
    link: null,
    organizer: 'me@me.test',
    guests: [guest],
  },
  'event-absent': { kind: 'event-absent', occurrence: weekly, why: 'excluded' },
  declined: { kind: 'declined', occurrence: weekly, email: 'ada@acme.test' },
  'client-named': {
    kind: 'client-named',
    name: 'n'.repeat(5_000),
    emails: [],
    domains: ['acme.test'],
    people: ['Ada'],
  },
  'clients-merged': { kind: 'clients-merged', into: 'acme' },
  'boundary-set': { kind: 'boundary-set', how: 'talk', text: null },
  'boundary-put-off': { kind: 'boundary-put-off' },
  'off-the-schedule-set': { kind: 'off-the-schedule-set', off: true, reason: 'three no-shows', wayBack: ['prepay'] },
  'way-back-kept': { kind: 'way-back-kept', what: 'confirm-day-before', note: null },
  'expectations-told': { kind: 'expectations-told', card: 'f1', how: 'invitation' },
  'expectations-written': {
    kind: 'expectations-written',
    card: {
      steps: ['draft', 'proof'],
      timelines: 'two weeks',
      responsibilities: '',
      graceMinutes: 5,
      noticeHours: 24,
      movesAllowed: null,
      responseTime: 'a day',
      reach: 'by phone',
      fee: null,
    },
  },
  'project-planned': {
    kind: 'project-planned',
    client: 'acme',
    name: 'Brochure',
    deliverOn: '2026-12-04',
    tasks: [{ id: 't1', name: 'Final changes', who: 'client', days: 2 }],
    daysOff: ['2026-12-01'],
    weekend: [6, 7],
  },
  'task-done': { kind: 'task-done', task: 't1', on: '2026-12-02' },
  'project-closed': { kind: 'project-closed', how: 'delivered', on: '2026-12-04' },
  'invoice-set': {
    kind: 'invoice-set',
    client: 'acme',
    number: '2026-17',
    amount: 1234.56,
    currency: 'EUR',
    sentOn: '2026-11-01',
    dueOn: '2026-11-30',
    paidOn: null,
  },
  'policy-set': { kind: 'policy-set', policy: { ...DEFAULT_POLICY, rate: { perHour: 90.5, currency: 'EUR' } } },
  'circle-set': { kind: 'circle-set', circle: DEFAULT_CIRCLE },
  retracts: { kind: 'retracts', fact: 'f1' },
}

const facts = Object.values(ONE_OF_EACH).map((body) => fact(body, at('10:00')))
const example = (kind: FactKind) => fact(ONE_OF_EACH[kind], at('10:00'))
const changed = (kind: FactKind, changes: object) => ({ ...example(kind), ...changes })
const draftOf = (one: Fact) =>
  Object.fromEntries(Object.entries(one).filter(([key]) => !['device', 'recordedAt', 'schema'].includes(key)))

describe('the shape of facts', () => {
  it.each(facts.map((one) => [one.kind, one]))('takes %s as it is', (_, one) => {
    expect(parseFact(one)).toEqual(one)
    expect(parseFact(JSON.parse(JSON.stringify(one)))).toEqual(one)
    expect(parseDraft(draftOf(one))).toEqual(draftOf(one))
  })

  it('takes every fact that can be made about a meeting', () => {
    fc.assert(
      fc.property(anyFacts(['m1', 'm2']), (made) => {
        expect(made.map(parseFact)).toEqual(made)
      }),
    )
  })

  it('tells a fact from a draft', () => {
    for (const one of facts) {
      expect(parseDraft(one)).toBeNull()
      expect(parseFact(draftOf(one))).toBeNull()
    }
  })

  it.each(facts.map((one) => [one.kind, one]))('refuses %s with a key too many or too few', (_, one) => {
    expect(parseFact({ ...one, extra: 1 })).toBeNull()
    for (const key of Object.keys(one)) {
      const { [key as keyof Fact]: __, ...rest } = one
      expect(parseFact(rest)).toBeNull()
    }
  })

  it.each([
    ['a fact about a meeting, of a client', changed('noted', { subject: { kind: 'client', id: 'acme' } })],
    ['a name for a meeting', changed('client-named', { subject: { kind: 'meeting', id: 'm1' } })],
    ['a policy of an event', changed('policy-set', { subject: { kind: 'event', id: 'e1' } })],
    ['an event seen of a policy', changed('event-seen', { subject: { kind: 'policy', id: 'mine' } })],
    ['an unknown kind', changed('noted', { kind: 'praised' })],
    ['a kind every object has', changed('noted', { kind: 'constructor' })],
    ['another schema', changed('noted', { schema: 2 })],
    ['an empty id', changed('noted', { id: '' })],
    ['an id of 201 characters', changed('noted', { id: 'x'.repeat(201) })],
    ['a time that no date has', changed('noted', { recordedAt: 8.64e15 + 2 })],
    ['no time at all', changed('noted', { recordedAt: Number.NaN })],
    ['a moment that ends before it begins', changed('noted', { happenedAt: [2, 1] })],
    ['a moment of three', changed('noted', { happenedAt: [1, 2, 3] })],
    ['a zone nobody knows', changed('schedule-set', { timeZone: 'Mars/Olympus' })],
    ['a page that is none of ours', changed('noted', { source: { via: 'page', adapter: 'zoom', version: 1 } })],
    ['a feed with a version', changed('noted', { source: { via: 'feed', version: 1 } })],
    ['a note of 20,001 characters', changed('noted', { text: 'x'.repeat(20_001) })],
    ['a blank name', changed('client-named', { name: ' \n' })],
    ['1,001 names', changed('client-named', { people: Array.from({ length: 1_001 }, () => 'x') })],
    ['a day that is none', changed('task-done', { on: '2026-02-30' })],
    ['a week without work', changed('project-planned', { weekend: [1, 2, 3, 4, 5, 6, 7] })],
    ['a grace below nothing', changed('policy-set', { policy: { graceMinutes: -1 } })],
    ['a grace over a day', changed('policy-set', { policy: { graceMinutes: 1_441 } })],
    ['a grace left open', changed('policy-set', { policy: { graceMinutes: undefined } })],
    ['a ladder of three steps', changed('policy-set', { policy: { ladderMinutes: [2, 5, 10] } })],
    ['a rate without end', changed('policy-set', { policy: { rate: { perHour: Infinity, currency: 'EUR' } } })],
    ['a currency that is a sentence', changed('policy-set', { policy: { rate: { perHour: 1, currency: '=1+1' } } })],
    ['a list for a policy', changed('policy-set', { policy: [] })],
    ['a date for a policy', changed('policy-set', { policy: new Date() })],
    [
      'more than a million characters',
      changed('client-named', { people: Array.from({ length: 300 }, () => 'x'.repeat(5_000)) }),
    ],
    ['own __proto__', JSON.parse(JSON.stringify(example('noted')).replace('{', '{"__proto__":{"x":1},'))],
    [
      'own constructor',
      JSON.parse(JSON.stringify(example('noted')).replace('{', '{"constructor":{"prototype":{"x":1}},')),
    ],
  ])('refuses %s', (_, value) => {
    expect(parseFact(value)).toBeNull()
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it('takes the policy field by field, and an empty one', () => {
    for (const policy of [{}, { rate: null }, { goodwill: false }, { ladderMinutes: [0, 0, 1, 1_440] }])
      expect(parseFact(changed('policy-set', { policy }))).toMatchObject({ policy })
  })

  it('takes a moment that is open on either side', () => {
    for (const happenedAt of [
      [null, null],
      [null, 5],
      [5, null],
      [5, 5],
    ])
      expect(parseFact(changed('noted', { happenedAt }))).toMatchObject({ happenedAt })
  })

  it('takes back a fact about anything', () => {
    for (const kind of ['meeting', 'event', 'client', 'policy', 'project'])
      expect(parseFact(changed('retracts', { subject: { kind, id: 'x' } }))).not.toBeNull()
  })

  it('puts the keys in one order, whatever order they came in', () => {
    const one = example('they-arrived')
    const turned = Object.fromEntries(Object.entries(one).toReversed())
    expect(JSON.stringify(parseFact(turned))).toBe(JSON.stringify(parseFact(one)))
  })
})

describe('whatever is sent instead of a fact', () => {
  const parse = (value: unknown) => [parseFact(value), parseDraft(value)]
  const anything = fc.anything({
    maxDepth: 4,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  })

  it('is refused without a throw', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(parse(value)).toEqual([null, null])
      }),
      { numRuns: 2_000 },
    )
  })

  it('is refused or kept exactly, when it is a fact with one thing changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...facts),
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        anything,
        (one, path, value) => {
          const mutant = withChange(one, path, value)
          const kept = parseFact(mutant)
          if (kept) expect(kept).toEqual(mutant)
          expect(() => parseDraft(mutant)).not.toThrow()
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('may be deep, go round in circles, or throw when it is read', () => {
    const deep = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`) as unknown
    const round: Record<string, unknown> = { ...example('noted') }
    round['subject'] = round
    const trap = () => {
      throw new Error('read')
    }
    const getter = Object.defineProperty({ ...example('noted') }, 'text', { get: trap, enumerable: true })
    const proxy = new Proxy({}, { get: trap, has: trap, ownKeys: trap })
    for (const value of [deep, changed('noted', { text: deep }), round, getter, proxy])
      expect(parse(value)).toEqual([null, null])
  })

  it('cannot change what was read after it was checked', () => {
    let reads = 0
    const subject = { kind: 'meeting', id: 'm1' }
    const shifty = { ...byHand({ kind: 'noted', text: 'a' }, at('10:00')), subject }
    Object.defineProperty(shifty, 'text', { get: () => (reads++ === 0 ? 'a' : 7), enumerable: true })
    const kept = parseFact(shifty)
    subject.id = ''
    expect(kept).toMatchObject({ text: 'a', subject: { id: 'm1' } })
  })
})

function withChange(value: unknown, [step = 0, ...path]: readonly number[], put: unknown): unknown {
  if (typeof value !== 'object' || value === null) return put
  const keys = Object.keys(value)
  const key = keys[step % keys.length]
  const inner = (value as Record<string, unknown>)[key ?? '']
  const changedInner = path.length === 0 ? put : withChange(inner, path, put)
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === key ? changedInner : item))
  return { ...value, [key ?? 'extra']: changedInner }
}
