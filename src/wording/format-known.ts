import { type CountedNoun, formatCounted } from './counted.ts'
import type { Values } from './fill-template.ts'
import type { Formats } from './formats.ts'
import type { Known } from './known.ts'
import type { Language } from './language.ts'
import { COUNTED_NOUNS } from './locales/counted-nouns.ts'
import { SHORT_PHRASES } from './locales/short-phrases.ts'

const MINUTE = 60_000

/**
 * Waits are rounded down, the way kinder to the client; what is left is rounded up, as on the clock. A length of nothing
 * has no value: nobody is told of 0 minutes.
 */
export function formatKnown(known: Known, language: Language, formats: Formats): Values {
  const counted = (count: number, noun: CountedNoun) =>
    count > 0 ? formatCounted(count, COUNTED_NOUNS[language][noun], language, formats.number) : null
  const minutes = (ms: number) => counted(Math.floor(ms / MINUTE), 'minutes')
  const { slot, waysBack } = SHORT_PHRASES[language]
  const { client, person, me, office, phone, link } = known
  const values: { readonly [B in keyof Values]-?: string | null | undefined } = {
    client,
    person,
    me,
    office,
    phone,
    link,
    waited: from(known.waitedMs, minutes),
    late: from(known.lateMs, minutes),
    left: from(known.leftMs, (ms) => counted(Math.ceil(ms / MINUTE), 'minutes')),
    length: from(known.lengthMs, minutes),
    leave: from(known.leaveAtMs, formats.time),
    next: from(known.nextMs, (atMs) => slot(formats.day(atMs), formats.time(atMs))),
    start: from(known.startMs, formats.time),
    date: from(known.startMs, formats.day),
    notice: from(known.noticeHours, (hours) => counted(hours, 'hours')),
    grace: from(known.graceMinutes, (count) => counted(count, 'minutes')),
    times: from(known.times, (count) => counted(count, 'times')),
    count: from(known.offences, formats.number),
    meetings: from(known.meetings, (count) => counted(count, 'meetings')),
    since: from(known.sinceMs, formats.date),
    lost: from(known.lostMs, (ms) => (ms >= MINUTE ? formats.duration(ms) : null)),
    way: from(known.wayBack, (ways) => formats.list(ways.map((way) => waysBack[way]))),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string')) as Values
}

/** A clock that failed is not known either. */
const from = <T>(value: T | null | undefined, format: (value: T) => string | null): string | null =>
  value === null || value === undefined || Number.isNaN(value) ? null : format(value)
