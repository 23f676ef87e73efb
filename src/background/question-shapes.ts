import * as v from 'valibot'
import { LARGEST_BACKUP } from '../ledger/backup.ts'
import { parseDraft } from '../ledger/fact-shape.ts'
import { eventShapes } from '../ledger/fact-shape-event.ts'
import { occurrence } from '../ledger/fact-shape-parts.ts'
import type { Ask, Verb } from '../messages/protocol.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5_000))
const time = v.pipe(v.number(), v.finite())

const MOST_FACTS = 1_000
const MOST_CHIPS = 5_000
const email = v.pipe(v.string(), v.minLength(3), v.maxLength(320))
/** The key of an occurrence: its start and its UID. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(1_100))
const nothing = v.strictObject({})

/** The shapes of the questions that are not facts; facts have the ledger's own. */
export const questionShapes = {
  'call/enter': v.strictObject({
    code: v.pipe(v.string(), v.regex(/^[a-z]{3}-[a-z]{4}-[a-z]{3}$/)),
    title: v.nullable(v.pipe(v.string(), v.maxLength(5_000))),
    visit: v.nullable(id),
    atMs: time,
  }),
  'visit/alive': v.strictObject({
    meeting: id,
    visit: id,
    atMs: time,
    watchedSinceMs: time,
    aloneSinceMs: v.nullable(time),
  }),
  'meeting/with': v.strictObject({ meeting: id, name, person: v.nullable(name) }),
  'meeting/forecast': v.strictObject({ meeting: id }),
  'meeting/reach': v.strictObject({ meeting: id }),
  'overlay/summon': nothing,
  'calendar/marks': v.strictObject({ occurrences: v.pipe(v.array(occurrence), v.maxLength(MOST_CHIPS)) }),
  'calendar/seen': v.strictObject({
    event: v.strictObject({ ...eventShapes['event-seen'], startMs: v.nullable(time) }),
    myEmail: v.nullable(email),
    atMs: time,
  }),
  'calendar/guests': v.strictObject({ emails: v.pipe(v.array(email), v.maxLength(MOST_FACTS)) }),
  'event/here': v.strictObject({ key, atMs: time }),
  'meeting/by-hand': nothing,
  'feed/list': nothing,
  'feed/add': v.strictObject({ address: v.pipe(v.string(), v.maxLength(5_000)) }),
  'feed/remove': v.strictObject({ id }),
  'feed/refresh': nothing,
  'ledger/import': v.strictObject({ text: v.pipe(v.string(), v.maxLength(LARGEST_BACKUP)) }),
  'ledger/check': nothing,
  'ledger/erase-client': v.strictObject({ client: id }),
} satisfies { [V in Exclude<Verb, 'facts/append'>]: v.GenericSchema<Ask<V>> }

export const shaped =
  <T>(schema: v.GenericSchema<T>) =>
  (question: unknown): T | null => {
    const result = v.safeParse(schema, question)
    return result.success ? result.output : null
  }

/** `null`: one of the facts is not of the shape of its kind. */
export function parseAppend(question: unknown): Ask<'facts/append'> | null {
  const result = v.safeParse(v.strictObject({ facts: v.pipe(v.array(v.unknown()), v.maxLength(MOST_FACTS)) }), question)
  if (!result.success) return null
  const facts = result.output.facts.map(parseDraft)
  return facts.every((fact) => fact !== null) ? { facts } : null
}
