import * as v from 'valibot'
import { finite, minutes, wordsList } from './fact-shape-parts.ts'

const YEAR_HOURS = 8_784
const LARGEST_RATE = 1_000_000_000

const aMinutes = v.exactOptional(minutes)
const warnings = v.exactOptional(v.pipe(v.array(minutes), v.maxLength(20)))

const rate = v.strictObject({
  perHour: v.pipe(finite, v.minValue(0), v.maxValue(LARGEST_RATE)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
})

/** Any part of a policy. With every field optional, a list or a date would pass for one that sets nothing. */
const policy = v.pipe(
  v.custom<object>((value) => Object.prototype.toString.call(value) === '[object Object]'),
  v.strictObject({
    onTimeMinutes: aMinutes,
    graceMinutes: aMinutes,
    veryLateMinutes: aMinutes,
    noShowAskMinutes: aMinutes,
    cancelNoticeHours: v.exactOptional(v.pipe(finite, v.minValue(0), v.maxValue(YEAR_HOURS))),
    bufferMinutes: aMinutes,
    usualLengthMinutes: aMinutes,
    overrunSpokenMinutes: aMinutes,
    endWarningMinutes: warnings,
    shortMeetingMinutes: aMinutes,
    shortEndWarningMinutes: warnings,
    ladderMinutes: v.exactOptional(v.strictTuple([minutes, minutes, minutes, minutes])),
    goodwill: v.exactOptional(v.boolean()),
    rate: v.exactOptional(v.nullable(rate)),
  }),
)

/** Lists that came later are empty where an older version wrote the circle. */
const later = v.optional(wordsList, [])

const circle = v.strictObject({
  myNames: wordsList,
  colleagues: wordsList,
  noteTakers: wordsList,
  myEmails: later,
  myDomains: later,
  notClients: later,
})

/** What each kind of fact about the user's own rules says beside its envelope. */
export const policyShapes = { 'policy-set': { policy }, 'circle-set': { circle } }
