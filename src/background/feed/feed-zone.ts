import ICAL from 'ical.js'
import { toIcalTime } from './ical-time.ts'
import { unfolded } from './split-feed.ts'
import type { Zone } from './time-zones.ts'

/** What a zone's description needs; every other rule might never end. */
const YEARLY =
  /^FREQ=YEARLY(?:;(?:BYMONTH=\d+|BYDAY=[+-]?\d(?:MO|TU|WE|TH|FR|SA|SU)|BYMONTHDAY=[\d,-]+|UNTIL=\w+|WKST=\w+))*$/

/** A zone of which there is nothing but its description in the feed; `null`: the description cannot be used. */
export function createFeedZone(text: string): Zone | null {
  const rules = unfolded(text).match(/(?<=\nRRULE:)[^\r\n]*/g) ?? []
  if (text.length > 20_000 || !rules.every((rule) => YEARLY.test(rule))) return null
  try {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)))
    const offsetAt = (wallMs: number) => zone.utcOffset(toIcalTime(wallMs)) * 1000
    offsetAt(0)
    return {
      name: null,
      toEpochMs: (wallMs) => wallMs - offsetAt(wallMs),
      toWallMs: (atMs) => atMs + offsetAt(atMs + offsetAt(atMs)),
    }
  } catch {
    return null
  }
}
