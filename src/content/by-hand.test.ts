import { afterEach, expect, it, vi } from 'vitest'
import { buildBrief } from '../../tests/overlay/build-brief.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { createByHand } from './by-hand.ts'

const inPerson = (id: string, meeting: Partial<Meeting> = {}) =>
  buildBrief({ id, ids: [id], channel: 'in-person', code: null, ...meeting })
const left = { iAmHere: false, ended: [1, 1] } as const

function calendar() {
  let shown: MeetingBrief | null = null
  const byHand = createByHand({
    shown: () => shown,
    show: (brief) => {
      shown = brief
    },
  })
  return { hear: (brief: MeetingBrief) => byHand.hear(brief), shown: () => shown?.meeting.id ?? null }
}

afterEach(() => vi.useRealTimers())

it('a running meeting in person takes the place; a call never does', () => {
  const { hear, shown } = calendar()
  hear(buildBrief())
  expect(shown()).toBeNull()
  hear(inPerson('m1'))
  expect(shown()).toBe('m1')
})

it('what is changed about a meeting of the past is none of this page', () => {
  const { hear, shown } = calendar()
  hear(inPerson('old', left))
  expect(shown()).toBeNull()
})

it('another meeting waits its turn while one runs', () => {
  const { hear, shown } = calendar()
  hear(inPerson('m1'))
  hear(inPerson('m2'))
  expect(shown()).toBe('m1')
  hear(inPerson('m1', left))
  hear(inPerson('m2'))
  expect(shown()).toBe('m2')
})

it('what was recorded stays a while, and longer when it runs on after all', () => {
  vi.useFakeTimers()
  const { hear, shown } = calendar()
  hear(inPerson('m1'))
  hear(inPerson('m1', left))
  vi.advanceTimersByTime(4 * 60_000)
  expect(shown()).toBe('m1')
  hear(inPerson('m1'))
  vi.advanceTimersByTime(60 * 60_000)
  expect(shown()).toBe('m1')
  hear(inPerson('m1', left))
  vi.advanceTimersByTime(5 * 60_000)
  expect(shown()).toBeNull()
})
