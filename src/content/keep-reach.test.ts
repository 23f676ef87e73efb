// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { buildBrief, END, MINUTE, START, together } from '../../tests/overlay/build-brief.ts'
import type { Reach } from '../messages/protocol.ts'
import { createOverlayState } from '../overlay/state.ts'
import { keepReach } from './keep-reach.ts'

const HOUR = 60 * MINUTE
const reachAt = (startMs: number | null, ...emails: string[]): Reach => ({
  emails,
  slot: startMs === null ? null : { startMs, endMs: startMs + 45 * MINUTE },
  timeZone: 'UTC',
})

/** An overlay whose questions are answered at once, the nth with the nth answer; `null`: nobody answers. */
function overlayAt(nowMs: number, ...answers: (Reach | null)[]) {
  const state = createOverlayState(nowMs)
  const asked: string[] = []
  const life = new AbortController()
  keepReach(
    state,
    async ({ meeting }) => {
      const reach = answers[asked.length] ?? null
      asked.push(meeting)
      return reach ? { ok: true, value: { reach } } : { ok: false, error: 'no-receiver' }
    },
    life.signal,
  )
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return { state, asked, life, settle }
}

it('asks nothing before there are words, and once when there are', async () => {
  const reach = reachAt(START + 5 * HOUR, 'ada@acme.test')
  const { state, asked, settle } = overlayAt(START, reach)
  state.brief.value = buildBrief()
  await settle()
  expect([asked, state.reach.value]).toEqual([[], null])
  for (let minute = 2; minute < 40; minute += 1) {
    state.nowMs.value = START + minute * MINUTE
    state.brief.value = buildBrief()
    await settle()
  }
  expect([asked, state.reach.value]).toEqual([['m1'], reach])
})

it('asks while they are there too, once there are words', async () => {
  const { state, asked, settle } = overlayAt(START + MINUTE)
  state.brief.value = buildBrief(together(0))
  expect(asked).toEqual([])
  state.nowMs.value = END - 5 * MINUTE
  await settle()
  expect(asked).toEqual(['m1'])
})

it('asks again when the client or the length becomes another, and forgets at once whom it knew', async () => {
  const { state, asked, settle } = overlayAt(START + 5 * MINUTE, reachAt(null, 'ada@acme.test'), reachAt(null))
  state.brief.value = buildBrief()
  await settle()
  state.brief.value = buildBrief({ clientId: 'beta' })
  expect(state.reach.value).toBeNull()
  await settle()
  expect(state.reach.value).toEqual(reachAt(null))
  state.brief.value = buildBrief({
    clientId: 'beta',
    schedule: { startMs: START, endMs: START + HOUR, timeZone: 'UTC', basis: 'hand' },
  })
  expect(asked).toHaveLength(3)
})

it('keeps the slot that was proposed until half an hour before it', async () => {
  const [first, next] = [reachAt(START + 65 * MINUTE), reachAt(START + 120 * MINUTE)]
  const { state, asked, settle } = overlayAt(START + 5 * MINUTE, first, next)
  state.brief.value = buildBrief()
  for (let minute = 5; minute <= 35; minute += 1) {
    state.nowMs.value = START + minute * MINUTE
    await settle()
  }
  expect([asked.length, state.reach.value]).toEqual([1, first])
  state.nowMs.value = START + 35 * MINUTE + 1
  expect(state.reach.value).toBeNull()
  await settle()
  expect([asked.length, state.reach.value]).toEqual([2, next])
})

it('tries again with the next news where no answer came', async () => {
  const reach = reachAt(null, 'ada@acme.test')
  const { state, asked, settle } = overlayAt(START + 5 * MINUTE, null, reach)
  state.brief.value = buildBrief()
  await settle()
  state.nowMs.value = START + 6 * MINUTE
  await settle()
  expect([asked.length, state.reach.value]).toEqual([1, null])
  state.brief.value = buildBrief()
  await settle()
  expect([asked.length, state.reach.value]).toEqual([2, reach])
})

it('asks nothing once the overlay is gone', () => {
  const { state, asked, life } = overlayAt(START + 5 * MINUTE)
  life.abort()
  state.brief.value = buildBrief()
  expect(asked).toEqual([])
})
