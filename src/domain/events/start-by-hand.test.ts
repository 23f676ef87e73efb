import { expect, it } from 'vitest'
import { at } from '../../../tests/build/facts.ts'
import { canStartByHand, channelOf } from './start-by-hand.ts'

const lunch = { meetCode: null, link: null, place: 'Café Rex', allDay: false, startMs: at('12:00'), endMs: at('13:00') }

it.each([
  ['an hour before', lunch, '11:00', true],
  ['earlier', lunch, '10:59', false],
  ['while it is on', lunch, '12:59', true],
  ['when it is over', lunch, '13:00', false],
  ['an hour after the start where no end is known', { ...lunch, endMs: null }, '12:59', true],
  ['a Meet call, which tells it by itself', { ...lunch, meetCode: 'abc-defg-hij' }, '12:00', false],
  ['a whole day', { ...lunch, allDay: true }, '12:00', false],
] as const)('"I\'m here" %s', (_, event, clock, can) => {
  expect(canStartByHand(event, at(clock))).toBe(can)
})

it.each([
  [{ meetCode: 'abc-defg-hij', link: null, place: 'Room 1' }, 'meet'],
  [{ meetCode: null, link: 'https://zoom.example/j/1', place: null }, 'other'],
  [{ meetCode: null, link: 'tel:+41441234567', place: null }, 'phone'],
  [{ meetCode: null, link: '+41 44 123 45 67', place: null }, 'phone'],
  [{ meetCode: null, link: null, place: 'Café Rex' }, 'in-person'],
  [{ meetCode: null, link: null, place: null }, 'other'],
] as const)('%j is held by %s', (event, channel) => {
  expect(channelOf(event)).toBe(channel)
})
