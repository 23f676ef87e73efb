import fc from 'fast-check'
import type {
  Certainty,
  EventFact,
  Fact,
  FactBody,
  Moment,
  Participant,
  Subject,
} from '../../src/domain/meeting/fact.ts'
import { occurrenceKey } from '../../src/domain/meeting/unite.ts'
import { ada, at, bot, MINUTE, stranger } from './facts.ts'

const anyTime = fc.integer({ min: -20, max: 70 }).map((minutes) => at('10:00') + minutes * MINUTE)

const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 6, arbitrary: anyTime.map((t): Moment => [t, t]) },
  { weight: 2, arbitrary: fc.tuple(anyTime, anyTime).map(([a, b]): Moment => [Math.min(a, b), Math.max(a, b)]) },
  { weight: 1, arbitrary: anyTime.map((t): Moment => [null, t]) },
  { weight: 1, arbitrary: anyTime.map((t): Moment => [t, null]) },
)

const visit = fc.constantFrom('v1', 'v2', 'by-hand')
const who = fc.constantFrom<(Participant | null)[]>(ada, bot, stranger, null)
const signals = fc.integer({ min: 0, max: 3 })
const client = fc.constantFrom('acme', 'beta')
const occurrence = fc.constantFrom(
  { uid: 'weekly@google.com', originalStartMs: at('10:00') },
  { uid: 'once@google.com', originalStartMs: null },
)

/** Every kind of fact that `settle` reads about one meeting, joined, left, knocked, silent, said, corrected. */
export const anyMeetingBody: fc.Arbitrary<FactBody> = fc.oneof(
  fc.record({
    kind: fc.constant('call-entered' as const),
    channel: fc.constantFrom('meet' as const, 'phone' as const),
    code: fc.constantFrom('abc-defg-hij', null),
    title: fc.constantFrom('Weekly', null),
  }),
  fc.record({ startMs: anyTime, length: fc.option(fc.integer({ min: 10, max: 60 })) }).map(({ startMs, length }) => ({
    kind: 'schedule-set' as const,
    startMs,
    endMs: length === null ? null : startMs + length * MINUTE,
    timeZone: 'UTC',
  })),
  fc.record({ kind: fc.constant('met-with' as const), client, person: fc.constant(null) }),
  fc.record({ kind: fc.constant('identified-as' as const), occurrence, client: fc.option(client) }),
  fc.record({ kind: fc.constant('same-as' as const), meeting: fc.constantFrom('m1', 'm2', 'm3') }),
  fc.record({ kind: fc.constantFrom('i-knocked' as const, 'admitted' as const, 'alone' as const), visit }),
  fc.record({ kind: fc.constant('i-arrived' as const), visit, signals }),
  fc.record({
    kind: fc.constant('i-left' as const),
    visit: fc.oneof(visit, fc.constant(null)),
    how: fc.constantFrom('left' as const, 'removed' as const, 'lone-timeout' as const),
  }),
  fc.record({ kind: fc.constant('gap' as const), visit, there: fc.constantFrom(true, false, null) }),
  fc.record({ kind: fc.constantFrom('they-knocked' as const, 'they-left' as const), who }),
  fc.record({ kind: fc.constant('they-arrived' as const), who, signals }),
  fc.record({
    kind: fc.constant('participant-is' as const),
    key: fc.constantFrom(ada.key, bot.key, stranger.key),
    role: fc.constantFrom('client' as const, 'colleague' as const, 'note-taker' as const),
  }),
  fc.record({ kind: fc.constant('notice-given' as const), minutes: fc.integer({ min: 1, max: 30 }) }),
  fc.record({
    kind: fc.constant('outcome-confirmed' as const),
    outcome: fc.constantFrom(
      'held' as const,
      'no-show' as const,
      'came-after-i-left' as const,
      'late-cancellation' as const,
      'late-move' as const,
      'cancelled-in-time' as const,
      'cancelled-by-me' as const,
      'missed-by-me' as const,
      'not-a-meeting' as const,
    ),
  }),
  fc.record({ kind: fc.constant('wait-confirmed' as const), counted: fc.boolean() }),
  fc.record({
    kind: fc.constant('move-answered' as const),
    whose: fc.constantFrom('theirs' as const, 'mine' as const, 'nobody' as const),
  }),
  fc.record({
    kind: fc.constant('excused' as const),
    reason: fc.constantFrom('emergency' as const, 'my-fault' as const),
    note: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('favour-given' as const),
    what: fc.constantFrom('stayed-late' as const, 'moved' as const),
    note: fc.constant(null),
  }),
)

const guest = fc.record({
  email: fc.constantFrom('ada@acme.test', 'Bo@acme.test', 'me@me.test'),
  name: fc.constant(null),
  response: fc.constantFrom('accepted' as const, 'declined' as const, 'needs-action' as const, null),
})

/** What a calendar may show of the two occurrences that the meetings may be. */
const anyEventBody: fc.Arbitrary<EventFact> = fc.oneof(
  fc.record({
    kind: fc.constant('event-seen' as const),
    occurrence,
    title: fc.constantFrom('Weekly', ''),
    startMs: anyTime,
    endMs: fc.oneof(anyTime, fc.constant(null)),
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin'),
    allDay: fc.boolean(),
    place: fc.constant(null),
    meetCode: fc.constant(null),
    link: fc.constant(null),
    organizer: fc.constantFrom('ada@acme.test', 'me@me.test', null),
    guests: fc.array(guest, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('event-absent' as const),
    occurrence,
    why: fc.constantFrom('gone' as const, 'excluded' as const, 'cancelled' as const),
  }),
  fc.record({
    kind: fc.constant('declined' as const),
    occurrence,
    email: fc.constantFrom('ada@acme.test', 'bo@acme.test', 'me@me.test'),
  }),
)

const anyNaming: fc.Arbitrary<FactBody> = fc.record({
  kind: fc.constant('client-named' as const),
  name: fc.constantFrom('Acme', 'Beta'),
  emails: fc.subarray(['bo@acme.test']),
  domains: fc.subarray(['acme.test']),
  people: fc.subarray(['Ada Lovelace']),
})

const SAID: readonly FactBody['kind'][] = [
  'outcome-confirmed',
  'excused',
  'wait-confirmed',
  'favour-given',
  'move-answered',
]

const certaintyOf = (kind: FactBody['kind']): fc.Arbitrary<Certainty> =>
  SAID.includes(kind) ? fc.constant('manual') : fc.constantFrom('measured', 'inferred', 'manual')

const anyAbout = (bodies: fc.Arbitrary<FactBody>, about: (body: FactBody) => fc.Arbitrary<Subject>) =>
  bodies.chain((body) =>
    fc.record({
      body: fc.constant(body),
      happenedAt: anyMoment,
      recordedAt: anyTime,
      device: fc.constantFrom('laptop', 'desk'),
      subject: about(body),
      certainty: certaintyOf(body.kind),
    }),
  )

const aboutEvent = (body: FactBody): fc.Arbitrary<Subject> =>
  fc.constant({ kind: 'event', id: 'occurrence' in body ? occurrenceKey(body.occurrence) : '' })

const aboutClient = (): fc.Arbitrary<Subject> => client.map((id) => ({ kind: 'client', id }))

type Draft = Omit<Fact, 'id' | 'schema' | 'source' | 'kind'> & { readonly body: FactBody }

const withRetractions = (drafts: readonly Draft[]): fc.Arbitrary<Fact[]> => {
  const facts = drafts.map(
    ({ body, ...rest }, index): Fact => ({
      id: `f${index}`,
      schema: 1,
      source: rest.certainty === 'manual' ? { via: 'hand' } : { via: 'page', adapter: 'meet', version: 1 },
      ...rest,
      ...body,
    }),
  )
  return fc
    .array(fc.record({ target: fc.nat(), recordedAt: anyTime }), { maxLength: 6 })
    .map((retractions) => [...facts, ...retractions.reduce(retract(facts), [])])
}

const aboutMeeting =
  (...subjects: readonly string[]) =>
  (): fc.Arbitrary<Subject> =>
    fc.constantFrom(...subjects).map((id) => ({ kind: 'meeting', id }))

/**
 * A set of facts about up to three local ids of meetings, about what calendars showed of them and about whom they are
 * with, and retractions of facts and of retractions. At least one is about a meeting.
 */
export const anyFacts = (subjects: readonly string[] = ['m1']): fc.Arbitrary<Fact[]> =>
  fc
    .tuple(
      fc.array(anyAbout(anyMeetingBody, aboutMeeting(...subjects)), { minLength: 1, maxLength: 24 }),
      fc.array(anyAbout(anyEventBody, aboutEvent), { maxLength: 6 }),
      fc.array(anyAbout(anyNaming, aboutClient), { maxLength: 2 }),
    )
    .chain((parts) => withRetractions(parts.flat()))

/** The same of a meeting that a calendar knows and of which little else is told. */
export const anyBooking: fc.Arbitrary<Fact[]> = fc
  .tuple(
    anyAbout(fc.record({ kind: fc.constant('identified-as' as const), occurrence, client }), aboutMeeting('m1')),
    anyAbout(
      fc.record({ kind: fc.constant('met-with' as const), client, person: fc.constant(null) }),
      aboutMeeting('m1'),
    ),
    fc.array(anyAbout(anyMeetingBody, aboutMeeting('m1')), { maxLength: 3 }),
    fc.array(anyAbout(anyEventBody, aboutEvent), { minLength: 1, maxLength: 8 }),
    fc.array(anyAbout(anyNaming, aboutClient), { maxLength: 2 }),
  )
  .chain(([identity, company, ...rest]) => withRetractions([identity, company, ...rest.flat()]))

const retract =
  (facts: readonly Fact[]) =>
  (made: Fact[], { target, recordedAt }: { target: number; recordedAt: number }): Fact[] => {
    const targets = [...facts, ...made]
    const retracted = targets[target % targets.length] as Fact
    return [
      ...made,
      {
        id: `r${made.length}`,
        device: 'laptop',
        subject: retracted.subject,
        happenedAt: [recordedAt, recordedAt],
        recordedAt,
        schema: 1,
        source: { via: 'hand' },
        certainty: 'manual',
        kind: 'retracts',
        fact: retracted.id,
      },
    ]
  }

/** The same facts in any order, any of them more than once. */
export const reshuffled = (facts: readonly Fact[]): fc.Arbitrary<Fact[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...facts], { minLength: facts.length, maxLength: facts.length }),
      fc.subarray([...facts]),
      fc.nat(),
    )
    .map(([all, again, at]) => {
      const cut = at % (all.length + 1)
      return [...all.slice(0, cut), ...again, ...all.slice(cut)]
    })
