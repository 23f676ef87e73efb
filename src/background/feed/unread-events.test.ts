import { expect, test } from 'vitest'
import { eventOf, feedOf } from '../../../tests/ics/feed-of.ts'
import { compareLooks } from '../../domain/events/compare-looks.ts'
import type { Look } from '../../domain/events/look.ts'
import { parseFeed } from './parse-feed.ts'

const window = { fromMs: Date.UTC(2026, 9), toMs: Date.UTC(2027, 0) }

function lookAt(text: string) {
  const parsed = parseFeed(text, window, 'UTC')
  if (!parsed.ok || parsed.value.asOfMs === null) throw new Error('no look')
  const { asOfMs, events, excluded, broken } = parsed.value
  return { calendar: 'mine', asOfMs, ...window, events, excluded, unread: broken.map(({ uid }) => uid) } satisfies Look
}

const before = lookAt(feedOf(eventOf('kept'), eventOf('spoilt'), eventOf('gone')))
const later = (text: string) => lookAt(text.replaceAll('DTSTAMP:20261020', 'DTSTAMP:20261021'))

test('an event that can no longer be read is not gone; one that is not there is', () => {
  const after = later(feedOf(eventOf('kept'), eventOf('spoilt', 'NO COLON')))
  const { changes } = compareLooks(before, after)
  expect(changes.map(({ body }) => [body.kind, body.occurrence.uid])).toEqual([['event-absent', 'gone']])
})

test('where it is not known what could not be read, nothing that is missing says anything', () => {
  const nameless = eventOf('spoilt').filter((line) => !line.startsWith('UID'))
  expect(compareLooks(before, later(feedOf(eventOf('kept'), nameless)))).toEqual({ verdict: 'newer', changes: [] })
})
