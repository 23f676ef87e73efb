import { expect, test } from 'vitest'
import { meetingAgo, NOW, noShowAgo, readingOf } from '../../../tests/build/client-reading.ts'
import { chooseAnswers, chooseForClient, lastToAnswer } from './choose-words.ts'

const of = (...args: Parameters<typeof readingOf>) => chooseForClient(readingOf(...args), NOW)

test('a first no-show is answered by the words for a first one', () => {
  expect(of([meetingAgo(20), meetingAgo(10), noShowAgo(1)])).toEqual(['no-show-first', 'call-script'])
})

test('a habit has words for the meeting, the talk and the call', () => {
  expect(of([noShowAgo(30), noShowAgo(10), noShowAgo(1)])).toEqual(
    expect.arrayContaining(['no-show-repeated', 'pattern-talk', 'call-script']),
  )
})

test('what lies weeks back is answered no more, and what follows from the record still is', () => {
  const reading = readingOf([noShowAgo(80), noShowAgo(60), noShowAgo(40)])
  expect(lastToAnswer(reading, NOW)).toBeNull()
  expect(chooseForClient(reading, NOW)).not.toContain('no-show-repeated')
  expect(chooseForClient(reading, NOW).length).toBeGreaterThan(0)
})

test('what nobody confirmed is answered by nothing', () => {
  expect(of([meetingAgo(20), meetingAgo(10), meetingAgo(5), noShowAgo(1, { confirmed: false })])).toEqual([])
})

test('somebody new is told what to expect, and one with an offence is not taught', () => {
  expect(of([])).toEqual(['expectations'])
  expect(of([noShowAgo(1)])).not.toContain('expectations')
})

test('five good meetings are thanked for', () => {
  expect(of([1, 8, 15, 22, 29].toReversed().map((days) => meetingAgo(days)))).toEqual(['thank-you'])
})

test('what was excused is not answered with a count', () => {
  const excused = { reason: 'emergency', note: null } as const
  const reading = readingOf([noShowAgo(10, { excused }), noShowAgo(1, { excused })])
  expect(chooseForClient(reading, NOW)[0]).toBe('no-show-first')
})

test('a meeting in a list is answered by its own words alone', () => {
  const reading = readingOf([noShowAgo(30), noShowAgo(10), meetingAgo(5), noShowAgo(1)])
  const answers = reading.meetings.map((each) => chooseAnswers(each, reading))
  expect(answers.map((choices) => choices[0] ?? null)).toEqual([
    'no-show-repeated',
    null,
    'no-show-repeated',
    'no-show-repeated',
  ])
  expect(answers.flat()).not.toContain('pattern-talk')
})
