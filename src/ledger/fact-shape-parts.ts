import * as v from 'valibot'

const LATEST_MS = 8.64e15

/** Lists of any kind; a thousand guests is a conference, not a meeting. */
export const LONGEST_LIST = 1_000

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** Names, titles, addresses: whatever people put there, empty too. */
export const words = v.pipe(v.string(), v.maxLength(5_000))
export const text = v.pipe(v.string(), v.maxLength(20_000))
export const wordsList = v.pipe(v.array(words), v.maxLength(LONGEST_LIST))

export const finite = v.pipe(v.number(), v.finite())
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000))
export const minutes = v.pipe(finite, v.minValue(0), v.maxValue(1_440))

/** Epoch milliseconds that a date can have. */
export const time = v.pipe(finite, v.minValue(-LATEST_MS), v.maxValue(LATEST_MS))

/** A day that exists, `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.isoDate(), v.check(isDay))

export const moment = v.pipe(
  v.strictTuple([v.nullable(time), v.nullable(time)]),
  v.check(([earliest, latest]) => earliest === null || latest === null || earliest <= latest),
)

export const channel = v.picklist(['meet', 'phone', 'in-person', 'other'])
export const role = v.picklist(['client', 'unknown', 'colleague', 'note-taker', 'my-device'])

export const occurrence = v.strictObject({
  // Google takes iCal UIDs of up to 1024 characters; those of other calendars pass 200.
  uid: v.pipe(v.string(), v.minLength(1), v.maxLength(1_024)),
  originalStartMs: v.nullable(time),
})

/** Asking `Intl` is slow beside everything else that is checked, and a ledger has few zones. */
const knownZones = new Set<string>()

export const timeZone = v.pipe(v.string(), v.maxLength(100), v.check(isTimeZone))

function isTimeZone(zone: string): boolean {
  if (knownZones.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format()
  } catch {
    return false
  }
  if (knownZones.size < LONGEST_LIST) knownZones.add(zone)
  return true
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date
}
