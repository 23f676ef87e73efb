import * as v from 'valibot'
import { LARGEST_BACKUP } from '../ledger/backup.ts'
import { parseDraft } from '../ledger/fact-shape.ts'
import type { Ask, Verb } from '../messages/protocol.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5_000))
const time = v.pipe(v.number(), v.finite())

const MOST_FACTS = 1_000

/** The shapes of the questions that are not facts; facts have the ledger's own. */
export const questionShapes = {
  'call/enter': v.strictObject({
    code: v.pipe(v.string(), v.regex(/^[a-z]{3}-[a-z]{4}-[a-z]{3}$/)),
    title: v.nullable(v.pipe(v.string(), v.maxLength(5_000))),
    visit: id,
    atMs: time,
    timeZone: v.pipe(v.string(), v.maxLength(100), v.check(isTimeZone)),
  }),
  'visit/alive': v.strictObject({
    meeting: id,
    visit: id,
    atMs: time,
    watchedSinceMs: time,
    aloneSinceMs: v.nullable(time),
  }),
  'meeting/with': v.strictObject({ meeting: id, name, person: v.nullable(name) }),
  'overlay/summon': v.strictObject({}),
  'ledger/import': v.strictObject({ text: v.pipe(v.string(), v.maxLength(LARGEST_BACKUP)) }),
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

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
