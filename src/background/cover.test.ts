import '../../tests/overlay/fake-browser.ts'
import { expect, it } from 'vitest'
import { buildBrief, END, MINUTE, START, together } from '../../tests/overlay/build-brief.ts'
import { deriveCover } from './cover.ts'

const coverAt = (atMs: number, meeting: Parameters<typeof buildBrief>[0] = together(0)) =>
  deriveCover(buildBrief(meeting), 'top-end', atMs)
const textAt = (cover: ReturnType<typeof coverAt>, atMs: number) =>
  cover.lines.findLast(({ fromMs }) => fromMs <= atMs)?.text

it('knows for ten minutes what is shown at any moment', () => {
  const nowMs = START + 12 * MINUTE + 20_000
  const cover = coverAt(nowMs)
  for (let atMs = nowMs; atMs < nowMs + 10 * MINUTE; atMs += 1000)
    expect(textAt(cover, atMs)).toBe(coverAt(atMs).lines[0].text)
  expect(cover.untilMs).toBe(nowMs + 10 * MINUTE)
})

it('goes on beyond the hard stop, with the alert in its moment', () => {
  const { lines } = coverAt(END - 2 * MINUTE)
  expect(lines.map(({ text }) => text)).toContain('Leave 10:45 · 2 min over')
  expect(lines.filter(({ alert }) => alert !== '')[0]?.fromMs).toBe(END)
})

it('says each step of the ladder to whom it is presented while they wait', () => {
  const wait = {
    sinceMs: START,
    untilMs: null,
    ms: 0,
    longestMs: 0,
    hasGap: false,
    wasAway: false,
    causeUnknown: false,
  }
  const { lines } = coverAt(START + 90_000, { wait })
  expect(lines.find(({ status }) => status !== '')?.fromMs).toBe(START + 2 * MINUTE)
})

it('holds for good where nobody knows when to leave', () => {
  const { lines, untilMs } = coverAt(START, { schedule: null })
  expect([lines.length, untilMs]).toEqual([1, null])
})

it('says that somebody has not been placed yet, and never whom', () => {
  const cover = coverAt(START, { participants: [{ key: 'ada', name: 'Ada', role: 'unknown' }] })
  expect(cover.words.reveal).toBe('Show all, one question')
  expect(JSON.stringify(cover)).not.toContain('Ada')
})
