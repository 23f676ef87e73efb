import * as v from 'valibot'
import { id, LONGEST_LIST, occurrence, time, timeZone, words } from './fact-shape-parts.ts'

const guest = v.strictObject({ email: words, name: v.nullable(words), response: v.nullable(words) })

/** What each kind of fact about a calendar event says beside its envelope. */
export const eventShapes = {
  'event-seen': {
    occurrence,
    title: words,
    startMs: time,
    endMs: v.nullable(time),
    timeZone,
    place: v.nullable(words),
    meetCode: v.nullable(id),
    organizer: v.nullable(words),
    guests: v.pipe(v.array(guest), v.maxLength(LONGEST_LIST)),
  },
  'event-absent': { occurrence },
  declined: { occurrence, email: words },
}
