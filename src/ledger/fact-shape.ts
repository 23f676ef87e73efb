import * as v from 'valibot'
import type { Envelope, Fact, FactBody, FactDraft, FactKind, SubjectKind } from '../domain/meeting/fact.ts'
import { clientShapes } from './fact-shape-client.ts'
import { eventShapes } from './fact-shape-event.ts'
import { meetingShapes } from './fact-shape-meeting.ts'
import { count, id, moment, time } from './fact-shape-parts.ts'
import { policyShapes } from './fact-shape-policy.ts'
import { expectationsShapes, invoiceShapes, projectShapes } from './fact-shape-work.ts'

/** Characters of JSON. No line of a backup is longer, so that a hostile one can be refused unread. */
export const LARGEST_FACT = 1_000_000

const bodies = {
  ...meetingShapes,
  ...eventShapes,
  ...clientShapes,
  ...expectationsShapes,
  ...projectShapes,
  ...invoiceShapes,
  ...policyShapes,
  retracts: { fact: id },
} satisfies Record<FactKind, v.ObjectEntries>

const ANY_SUBJECT = [
  'meeting',
  'event',
  'client',
  'policy',
  'expectations',
  'project',
  'invoice',
  'boundary',
] as const satisfies readonly SubjectKind[]

const SUBJECT_OF = [
  [meetingShapes, 'meeting'],
  [eventShapes, 'event'],
  [clientShapes, 'client'],
  [expectationsShapes, 'expectations'],
  [projectShapes, 'project'],
  [invoiceShapes, 'invoice'],
  [policyShapes, 'policy'],
] as const satisfies readonly (readonly [object, SubjectKind])[]

const subjectsOf = (kind: string): readonly SubjectKind[] => {
  const own = SUBJECT_OF.find(([shapes]) => kind in shapes)
  return own ? [own[1]] : ANY_SUBJECT
}

// An event is known by its UID, which may be longer than an id of ours, and its start.
const subject = v.strictObject({
  kind: v.picklist(ANY_SUBJECT),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(1_100)),
})

const told = {
  id,
  subject,
  happenedAt: moment,
  source: v.variant('via', [
    v.strictObject({ via: v.literal('page'), adapter: v.picklist(['meet', 'calendar']), version: count }),
    v.strictObject({ via: v.picklist(['feed', 'hand', 'import']) }),
  ]),
  certainty: v.picklist(['measured', 'inferred', 'manual', 'imported']),
}

const envelope = { ...told, device: id, recordedAt: time, schema: v.literal(1) }

const schemasWith = (shared: v.ObjectEntries) =>
  new Map(
    Object.entries<v.ObjectEntries>(bodies).map(([kind, body]) => {
      const about = v.strictObject({
        kind: v.picklist(subjectsOf(kind)),
        id: kind in eventShapes || kind === 'retracts' ? subject.entries.id : id,
      })
      return [kind, v.strictObject({ ...shared, subject: about, kind: v.literal(kind), ...body })] as const
    }),
  )

const facts = schemasWith(envelope)
const drafts = schemasWith(told)

/** A fresh copy, its keys in one fixed order, or `null` for whatever is not exactly a fact. Never throws. */
export const parseFact = (value: unknown): Fact | null => parseBy(facts, value) as Fact | null

/** The same for a fact that nobody has recorded yet. Never throws. */
export const parseDraft = (value: unknown): FactDraft | null => parseBy(drafts, value) as FactDraft | null

function parseBy(schemas: ReturnType<typeof schemasWith>, value: unknown): unknown {
  try {
    const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind
    const schema = typeof kind === 'string' ? schemas.get(kind) : undefined
    const result = schema && v.safeParse(schema, value, { abortEarly: true })
    return result?.success && JSON.stringify(result.output).length <= LARGEST_FACT ? result.output : null
  } catch {
    // Only a getter or a proxy that throws comes here; neither is a fact.
    return null
  }
}

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
type Told<E> = E extends v.ObjectEntries ? Frozen<v.InferOutput<v.StrictObjectSchema<E, undefined>>> : never
// Deferred conditional types are equal only when identical, optional keys included; no shorter test sees those.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Must<T extends true> = T

/** These do not compile unless the shapes say exactly what the types of the domain say. */
export type EnvelopeAgrees = Must<Same<Told<typeof envelope>, Frozen<Envelope>>>
export type BodiesAgree = Must<
  Same<
    { [K in FactKind]: Told<(typeof bodies)[K]> },
    { [K in FactKind]: Frozen<Omit<Extract<FactBody, { kind: K }>, 'kind'>> }
  >
>
