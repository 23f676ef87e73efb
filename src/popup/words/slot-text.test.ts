import { expect, test } from 'vitest'
import { at } from '../../../tests/build/facts.ts'
import { parseSlot, slotText } from './slot-text.ts'

test('a slot is written and read in the zone of the user', () => {
  const text = slotText(at('10:00'), 'Asia/Kolkata')
  expect(text).toMatch(/T15:30$/)
  expect(parseSlot(text, 'Asia/Kolkata')).toBe(at('10:00'))
})

test('an empty field proposes nothing', () => {
  expect(parseSlot('', 'UTC')).toBeNull()
})
