import * as v from 'valibot'
import { id, LONGEST_LIST, occurrence, time, timeZone, words } from './fact-shape-parts.ts'

const guest = v.strictObject({
  email: words,
  name: v.nullable(words),
  response: v.nullable(v.picklist(['accepted', 'declined', 'tentative', 'needs-action'])),
})

/** What each kind of fact about a calendar event says beside its envelope. */
export const eventShapes = {
  'event-seen': {
    occurrence,
    title: words,
    startMs: time,
    endMs: v.nullable(time),
    timeZone,
    allDay: v.boolean(),
    place: v.nullable(words),
    meetCode: v.nullable(id),
    link: v.nullable(words),
    organizer: v.nullable(words),
    guests: v.pipe(v.array(guest), v.maxLength(LONGEST_LIST)),
  },
  'event-absent': { occurrence, why: v.picklist(['gone', 'excluded', 'cancelled']) },
  declined: { occurrence, email: words },
}
