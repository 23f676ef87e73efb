import { occurrenceKey } from '../meeting/unite.ts'
import type { Look } from './look.ts'

/**
 * The look before, without what the look after could not read: that it is missing there says nothing. Where not even
 * its name is known, it may be anything that is missing.
 */
export function withoutUnread(before: Look, { unread = [], events }: Look): Look {
  if (unread.length === 0) return before
  const there = new Set(events.map(({ occurrence }) => occurrenceKey(occurrence)))
  const isComparable = unread.includes(null)
    ? ({ occurrence }: Look['events'][number]) => there.has(occurrenceKey(occurrence))
    : ({ occurrence }: Look['events'][number]) => !unread.includes(occurrence.uid)
  return { ...before, events: before.events.filter(isComparable) }
}
