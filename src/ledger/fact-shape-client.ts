import * as v from 'valibot'
import { id, text, words, wordsList } from './fact-shape-parts.ts'

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
}
