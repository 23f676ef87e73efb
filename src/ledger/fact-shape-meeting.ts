import * as v from 'valibot'
import { channel, count, id, minutes, occurrence, role, text, time, timeZone, words } from './fact-shape-parts.ts'

const who = v.nullable(v.strictObject({ key: words, name: words, role }))
const note = v.nullable(text)
const byVisit = { visit: id }

/** What each kind of fact about a meeting says beside its envelope. */
export const meetingShapes = {
  'call-entered': { channel, code: v.nullable(id), title: v.nullable(words) },
  'schedule-set': { startMs: time, endMs: v.nullable(time), timeZone },
  'met-with': { client: id, person: v.nullable(words) },
  'identified-as': { occurrence, client: v.nullable(id) },
  'same-as': { meeting: id },
  'i-knocked': byVisit,
  admitted: byVisit,
  'i-arrived': { ...byVisit, signals: count },
  'i-left': {
    visit: v.nullable(id),
    how: v.picklist(['left', 'removed', 'ended', 'lone-timeout', 'page-closed', 'silence']),
  },
  gap: { ...byVisit, there: v.nullable(v.boolean()) },
  alone: byVisit,
  'they-knocked': { who },
  'they-arrived': { who, signals: count },
  'they-left': { who },
  'participant-is': { key: words, role },
  'notice-given': { minutes },
  'outcome-confirmed': {
    outcome: v.picklist([
      'held',
      'no-show',
      'came-after-i-left',
      'late-cancellation',
      'late-move',
      'cancelled-in-time',
      'cancelled-by-me',
      'missed-by-me',
      'not-a-meeting',
    ]),
  },
  'wait-confirmed': { counted: v.boolean() },
  'move-answered': { whose: v.picklist(['theirs', 'mine', 'nobody']) },
  excused: { reason: v.picklist(['emergency', 'technical', 'my-fault', 'goodwill']), note },
  'favour-given': { what: v.picklist(['stayed-late', 'moved', 'other']), note },
  noted: { text },
}
