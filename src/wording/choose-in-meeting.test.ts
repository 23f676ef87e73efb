import { expect, test } from 'vitest'
import { chooseInMeeting, type MeetingStage } from './choose-in-meeting.ts'

const waiting = (step: Extract<MeetingStage, { stage: 'waiting' }>['step'], hasLink = true) =>
  chooseInMeeting({ stage: 'waiting', step, hasLink })
const together = (minutesToEnd: number | null, startedLate = false) =>
  chooseInMeeting({ stage: 'together', startedLate, minutesToEnd })

test('each step of the ladder comes with its own words first', () => {
  expect([waiting('link-ready')[0], waiting('short-note')[0], waiting('offer-phone')[0], waiting('leave')[0]]).toEqual([
    'link-ready',
    'short-note',
    'offer-phone',
    'leaving-note',
  ])
  expect(waiting(null)).toEqual([])
})

test('without a link none is sent', () => {
  expect([...waiting('link-ready', false), ...waiting('short-note', false)]).toEqual(['short-note', 'short-note'])
})

test('after a late start there is an opening, after a punctual one nothing to say', () => {
  expect(together(null, true)[0]).toBe('late-opening')
  expect(together(null)).toEqual([])
})

test.each([
  [10, 'end-warning'],
  [6, 'end-warning'],
  [5, 'end-last-warning'],
  [1, 'end-last-warning'],
  [0, 'end-now'],
])('%d minutes before the end', (minutes, occasion) => {
  expect(together(minutes, true)[0]).toBe(occasion)
  expect(together(minutes)).toContain('leaving')
})

test('whoever has left can continue later', () => {
  expect(chooseInMeeting({ stage: 'left' })).toEqual(['continue-phone', 'continue-office', 'continue-slot'])
})
