import { expect, test } from 'vitest'
import { meetingAgo, NOW, noShowAgo, readingOf } from '../../../tests/build/client-reading.ts'
import { MINUTE } from '../../../tests/build/facts.ts'
import { tongue } from '../../../tests/build/tongues.ts'
import type { Surroundings } from '../../ledger/calendar/surroundings.ts'
import { NOTHING_SAID } from '../../ui/own-words/about-me.ts'
import type { Choice } from '../../wording/choose-afterwards.ts'
import { afterwards } from '../../wording/locales/afterwards/en.ts'
import { inMeeting } from '../../wording/locales/in-meeting/en.ts'
import { AFTERWARDS } from '../../wording/occasions.ts'
import { SHIPPED_WORDS } from '../../wording/own-words.ts'
import { TONES, type Tone } from '../../wording/tone.ts'
import { knownOf } from './known-of.ts'
import { writeFor } from './written.ts'

const DAY = 24 * 60 * MINUTE
const NOBODY: Surroundings = { busy: null, emails: ['jo@acme.test'], nextStartMs: null, myName: null }

type Reading = ReturnType<typeof readingOf>

function known(occasion: Choice, reading: Reading, surroundings: Partial<Surroundings> = {}) {
  const about = reading.meetings.find(({ meeting }) => meeting.confirmed) ?? null
  const around = { ...NOBODY, ...surroundings }
  return knownOf(occasion, { reading, about, surroundings: around, me: NOTHING_SAID, nextMs: null, now: NOW })
}

const write = (occasion: Choice, reading: Reading, surroundings: Partial<Surroundings> = {}, tone: Tone = 'plain') =>
  writeFor({
    occasion,
    own: SHIPPED_WORDS,
    shipped: { ...inMeeting, ...afterwards },
    tone,
    tongue: tongue('en'),
    known: known(occasion, reading, surroundings),
    emails: ['jo@acme.test'],
    slot: { startMs: NOW + DAY, endMs: NOW + DAY + 45 * MINUTE },
    timeZone: 'UTC',
  })

test('a repeated no-show is told with its count, of the last 12 months', () => {
  const written = write('no-show-repeated', readingOf([noShowAgo(400), noShowAgo(30), noShowAgo(1)]))
  expect(written).toMatchObject({ ok: true, text: expect.stringContaining('that makes 2 times') })
})

test('the count of a first time is never told', () => {
  expect(known('call-script', readingOf([meetingAgo(9), noShowAgo(1)])).times).toBeNull()
})

test('what was excused is not counted', () => {
  const excused = { reason: 'emergency', note: null } as const
  expect(known('call-script', readingOf([noShowAgo(30), noShowAgo(9), noShowAgo(1, { excused })])).times).toBeNull()
})

test('the waiting that is told is of the months that are told', () => {
  const reading = readingOf([noShowAgo(500), noShowAgo(30), noShowAgo(20), noShowAgo(1)])
  expect(known('pattern-talk', reading)).toMatchObject({ offences: 3, meetings: 3, lostMs: 60 * MINUTE })
})

test('a thank-you counts what went well in a row, and nothing else', () => {
  const meetings = [noShowAgo(60), ...[50, 40, 30, 20, 10, 5].map((days) => meetingAgo(days))]
  expect(known('thank-you', readingOf(meetings))).toMatchObject({ meetings: 6 })
  expect(known('thank-you', readingOf([noShowAgo(60)])).meetings).toBeNull()
})

test('asking for a confirmation speaks of the next meeting, wherever it is known from', () => {
  const last = [noShowAgo(9), noShowAgo(5), noShowAgo(1)]
  const planned = { outcome: null, confirmed: false, code: 'abc-defg-hij' } as const
  expect(known('confirm-day-before', readingOf(last)).startMs).toBeUndefined()
  expect(known('confirm-day-before', readingOf([...last, meetingAgo(-2, planned)]))).toMatchObject({
    startMs: NOW + 2 * DAY,
    link: 'https://meet.google.com/abc-defg-hij',
  })
  expect(known('confirm-day-before', readingOf(last), { nextStartMs: NOW + DAY })).toMatchObject({
    startMs: NOW + DAY,
  })
  expect(write('confirm-day-before', readingOf(last))).toEqual({ ok: false, missing: ['date', 'start'] })
})

test('a way back that nobody agreed on is named as missing', () => {
  const off = { sinceMs: NOW, reason: null, kept: [] }
  const reading = readingOf([noShowAgo(1)], { offTheSchedule: { ...off, wayBack: [] } })
  expect(write('off-the-schedule', reading)).toEqual({ ok: false, missing: ['way'] })
  const agreed = readingOf([noShowAgo(1)], { offTheSchedule: { ...off, wayBack: ['prepay'] } })
  expect(write('off-the-schedule', agreed)).toMatchObject({ text: expect.stringContaining('payment in advance') })
})

test('my name is what I said, else what my calls say', () => {
  const reading = readingOf([noShowAgo(1)])
  expect(known('no-show-first', reading, { myName: 'Sam' }).me).toBe('Sam')
  expect(write('no-show-first', reading, { myName: 'Sam' })).toMatchObject({ text: expect.stringMatching(/\n\nSam$/) })
})

test('every text is written or says what it lacks, and is sent only on its own ways', () => {
  const reading = readingOf([
    noShowAgo(30),
    noShowAgo(9),
    noShowAgo(1),
    meetingAgo(-2, { outcome: null, confirmed: false }),
  ])
  for (const occasion of Object.keys(AFTERWARDS) as (keyof typeof AFTERWARDS)[])
    for (const tone of TONES) {
      const written = write(occasion, reading, {}, tone)
      if (!written.ok) {
        expect(['way', 'meetings']).toEqual(expect.arrayContaining([...written.missing]))
        continue
      }
      expect(written.text).not.toMatch(/[{}[\]]|NaN|undefined|null/)
      const ways: readonly string[] = AFTERWARDS[occasion].ways
      expect(written.mail !== null).toBe(ways.includes('mail'))
      expect(written.invitation !== null).toBe(ways.includes('calendar'))
    }
})
