import * as v from 'valibot'
import { time } from './fact-shape-parts.ts'
import type { Tombstone } from './tombstone.ts'

const tombstone = v.strictObject({
  about: v.pipe(v.string(), v.maxLength(1_200), v.regex(/^[a-z]+:./s)),
  atMs: time,
})

/** `null` for whatever is not exactly a tombstone. Never throws on what JSON can hold. */
export function parseTombstone(value: unknown): Tombstone | null {
  const result = v.safeParse(tombstone, value)
  return result.success ? result.output : null
}
