import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyFacts } from '../../tests/build/any-facts.ts'
import { at, byHand, MINUTE } from '../../tests/build/facts.ts'
import { derivedTables, emptyLedger, keptAndRebuilt } from '../../tests/build/ledger.ts'
import type { Fact } from '../domain/meeting/fact.ts'
import { settleAll } from '../domain/meeting/settle.ts'
import { appendFacts } from './append.ts'
import { eraseClient } from './erase.ts'

const when = fc.integer({ min: -30, max: 90 }).map((minutes) => at('10:00') + minutes * MINUTE)
const client = fc.constantFrom('acme', 'beta')

/** What is said about clients and policies, and may change any meeting. */
const anyContext: fc.Arbitrary<Fact[]> = fc.array(
  fc.oneof(
    fc
      .record({
        client,
        name: fc.constantFrom('Acme', 'Beta', 'ACME Ltd'),
        people: fc.subarray(['Ada Lovelace']),
        when,
      })
      .map(({ client, name, people, when }) =>
        byHand({ kind: 'client-named', name, emails: [], domains: [], people }, when, { subject: client }),
      ),
    fc
      .record({ client, into: client, when })
      .map(({ client, into, when }) => byHand({ kind: 'clients-merged', into }, when, { subject: client })),
    fc
      .record({ whose: fc.constantFrom('mine', 'acme'), grace: fc.integer({ min: 0, max: 20 }), when })
      .map(({ whose, grace, when }) =>
        byHand({ kind: 'policy-set', policy: { graceMinutes: grace } }, when, { subject: whose }),
      ),
    fc
      .record({ client, how: fc.constantFrom('note' as const, 'talk' as const), when })
      .map(({ client, how, when }) => byHand({ kind: 'boundary-set', how, text: null }, when, { subject: client })),
    fc
      .record({ client, when })
      .map(({ client, when }) => byHand({ kind: 'boundary-put-off' }, when, { subject: client })),
    fc
      .record({ client, off: fc.boolean(), wayBack: fc.subarray(['prepay' as const]), when })
      .map(({ client, off, wayBack, when }) =>
        byHand({ kind: 'off-the-schedule-set', off, reason: null, wayBack }, when, { subject: client }),
      ),
    fc
      .record({ client, when })
      .map(({ client, when }) =>
        byHand({ kind: 'way-back-kept', what: 'prepay', note: null }, when, { subject: client }),
      ),
    fc.record({ uid: fc.constantFrom('weekly@google.com', 'once@google.com'), when }).map(({ uid, when }) =>
      byHand(
        {
          kind: 'event-seen',
          occurrence: { uid, originalStartMs: uid.startsWith('weekly') ? at('10:00') : null },
          title: uid,
          startMs: when,
          endMs: when + 30 * MINUTE,
          timeZone: 'UTC',
          allDay: false,
          place: null,
          meetCode: null,
          link: null,
          organizer: null,
          guests: [],
        },
        when,
        { subject: uid },
      ),
    ),
  ),
  { maxLength: 8 },
)

const taken = (context: readonly Fact[]): Fact[] =>
  context.slice(0, 2).map((fact) => ({
    ...byHand({ kind: 'retracts', fact: fact.id }, at('11:30')),
    subject: fact.subject,
  }))

/** Facts about three meetings and their context, told in batches of any size and order, with parts told twice. */
const anyTelling = fc
  .tuple(anyFacts(['m1', 'm2', 'm3']), anyContext)
  .chain(([facts, context]) => fc.shuffledSubarray([...facts, ...context, ...taken(context)], { minLength: 1 }))
  .chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      cuts: fc.array(fc.nat(facts.length), { maxLength: 4 }),
      again: fc.subarray(facts),
      erase: fc.option(client, { freq: 4 }),
    }),
  )

const batches = (facts: readonly Fact[], cuts: readonly number[]) => {
  const at = [0, ...cuts.toSorted((a, b) => a - b), facts.length]
  return at.slice(1).map((end, index) => facts.slice(at[index], end))
}

it('what is derived equals a rebuild after any sequence of operations', async () => {
  await fc.assert(
    fc.asyncProperty(anyTelling, async ({ facts, cuts, again, erase }) => {
      const ledger = emptyLedger()
      for (const batch of batches(facts, cuts)) await appendFacts(ledger, batch)
      if (erase) await eraseClient(ledger, erase, at('12:00'))
      await appendFacts(ledger, again)
      const { kept, rebuilt } = await keptAndRebuilt(ledger)
      expect(kept).toEqual(rebuilt)
      await ledger.delete()
    }),
    { numRuns: 1000 },
  )
}, 60_000)

it('what is derived does not depend on the order in which facts came', async () => {
  await fc.assert(
    fc.asyncProperty(anyTelling, fc.infiniteStream(fc.nat()), async ({ facts, cuts }, random) => {
      const [one, other] = [emptyLedger(), emptyLedger()]
      for (const batch of batches(facts, cuts)) await appendFacts(one, batch)
      const keys = new Map(facts.map((fact) => [fact.id, random.next().value]))
      const shuffled = facts.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0))
      for (const batch of batches(shuffled, [1, 3])) await appendFacts(other, batch)
      expect(await derivedTables(one)).toEqual(await derivedTables(other))
      await one.delete()
      await other.delete()
    }),
    { numRuns: 300 },
  )
}, 60_000)

it('the ledger settles meetings as the domain does from all facts at once', async () => {
  await fc.assert(
    fc.asyncProperty(anyTelling, async ({ facts }) => {
      const ledger = emptyLedger()
      await appendFacts(ledger, facts)
      const kept = (await ledger.facts.toArray()).map((row) => row.fact)
      const settled = [...settleAll(kept).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect((await derivedTables(ledger)).meetings.map((row) => row.meeting)).toEqual(settled)
      await ledger.delete()
    }),
    { numRuns: 300 },
  )
}, 60_000)
