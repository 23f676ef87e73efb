import { expect, test } from 'vitest'
import { buildEvent, guest, HOUR } from '../../../tests/build/events.ts'
import { at } from '../../../tests/build/facts.ts'
import { busySlots } from './busy-slots.ts'

const busy = (event: Parameters<typeof buildEvent>[0]) => busySlots([buildEvent(event)], ['Me@me.test'])

test('an event takes its time, and one without an end half an hour', () => {
  const slot = { startMs: at('10:00'), endMs: at('10:30') }
  expect(busy({})).toEqual([slot])
  expect(busy({ endMs: null })).toEqual([slot])
})

test('a whole day that is marked as busy is taken', () => {
  expect(busy({ allDay: true, startMs: at('00:00'), endMs: at('00:00') + 24 * HOUR })).toHaveLength(1)
})

test('free time, what is called off and what I declined take none', () => {
  expect(busy({ busy: false })).toEqual([])
  expect(busy({ status: 'cancelled' })).toEqual([])
  expect(busy({ guests: [guest('me@me.test', 'declined')] })).toEqual([])
  expect(busy({ guests: [guest('ada@acme.test', 'declined')] })).toHaveLength(1)
})
