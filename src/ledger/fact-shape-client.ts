import * as v from 'valibot'
import { id, LONGEST_LIST, text, words, wordsList } from './fact-shape-parts.ts'

const wayBack = v.picklist(['prepay', 'confirm-day-before'])

/** What each kind of fact about a client says beside its envelope. */
export const clientShapes = {
  'client-named': {
    name: v.pipe(words, v.regex(/\S/)),
    emails: wordsList,
    domains: wordsList,
    people: wordsList,
  },
  'clients-merged': { into: id },
  'boundary-set': { how: v.picklist(['note', 'talk']), text: v.nullable(text) },
  'boundary-put-off': {},
  'off-the-schedule-set': {
    off: v.boolean(),
    reason: v.nullable(text),
    wayBack: v.pipe(v.array(wayBack), v.maxLength(LONGEST_LIST)),
  },
  'way-back-kept': { what: wayBack, note: v.nullable(text) },
  'expectations-told': { card: id, how: v.picklist(['invitation', 'proposal', 'note', 'talk']) },
}
