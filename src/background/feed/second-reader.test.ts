import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readStarts } from '../../../tests/ics/second-reader.ts'
import type { SeenEvent } from '../../domain/events/look.ts'
import { occurrenceOfIcal } from '../../domain/events/occurrence-id.ts'
import { parseFeed } from './parse-feed.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const FOLDERS = [join(ROOT, 'tests/ics'), resolve(ROOT, '../shared/ics')].filter((folder) => existsSync(folder))

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ics'))
    .map((name) => join(folder, name)),
)

/** What ts-ics 2.4.6 cannot read, and why; these UIDs are left out on both sides. */
const UNREAD: Readonly<Record<string, readonly string[] | 'nothing'>> = {
  // Throws at the first event that is not as it should be.
  'broken.ics': 'nothing',
  // Knows no RDATE.
  'icaljs-google-birthday-override-partstat.ics': ['2014_BIRTHDAY_79d389868f96182e@google.com'],
  'series.ics': ['with-dates@google.com'],
  // Takes a floating time, and one in a zone that it does not know, for UTC.
  'zones.ics': ['behind-a-prefix@google.com', 'floating@google.com', 'nowhere@google.com'],
}

const YEAR = /^DTSTART[^:]*:(\d{4})/gm

/** Every year in which something begins, and the next one. */
function yearsOf(text: string): number[] {
  const years = [...text.matchAll(YEAR)].map(([, year]) => Number(year)).filter((year) => year > 1970)
  return [...new Set(years.flatMap((year) => [year, year + 1]))]
}

const compared = (starts: readonly string[], unread: readonly string[]) =>
  starts
    .map((start) => start.split(' ') as [uid: string, at: string])
    .filter(([uid]) => !unread.includes(uid))
    .map(([uid, at]) => `${occurrenceOfIcal(uid, null).uid} ${at}`)
    .toSorted()

const startOf = ({ occurrence, startMs, allDay, timeZone }: SeenEvent) => {
  const zoned = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO(timeZone)
  const day = zoned.toPlainDate().toZonedDateTime('UTC').epochMilliseconds
  return `${occurrence.uid} ${new Date(allDay ? day : startMs).toISOString()}`
}

describe('a second reader finds the same events at the same times in', () => {
  test.each(files.map((file) => [basename(file), file]))('%s', (name, file) => {
    const text = readFileSync(file, 'utf8')
    const unread = UNREAD[name] ?? []
    if (unread === 'nothing') {
      expect(() => readStarts(text, 0, Date.UTC(2030, 0))).toThrow('Line not valid')
      return
    }
    let events = 0
    for (const year of yearsOf(text)) {
      const [fromMs, toMs] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)]
      const feed = parseFeed(text, { fromMs, toMs }, 'UTC')
      if (!feed.ok) throw new Error(feed.error)
      events += feed.value.events.length
      expect(compared(feed.value.events.map(startOf), unread)).toEqual(compared(readStarts(text, fromMs, toMs), unread))
    }
    expect(events).toBeGreaterThan(0)
  })
})
