// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildBrief } from '../../tests/overlay/build-brief.ts'
import { createOverlayState } from './state.ts'
import { keepTicking } from './ticking.ts'

const T0 = Date.UTC(2026, 10, 24, 10, 0, 0, 400)
let life: AbortController

beforeEach(() => {
  vi.useFakeTimers({ now: T0 })
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function ticking() {
  const state = createOverlayState(T0)
  const steps: number[] = []
  keepTicking(state, life.signal)
  state.nowMs.subscribe((now) => steps.push(now - T0))
  return { state, steps }
}

function hideTab(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  document.dispatchEvent(new Event('visibilitychange'))
}

test('the clock steps once a second, on the full second', () => {
  const { steps } = ticking()
  vi.advanceTimersByTime(2700)
  expect(steps).toEqual([0, 601, 1601, 2601])
})

test('a hidden tab costs nothing, and shows the right time at once when it is seen again', () => {
  const { steps } = ticking()
  hideTab(true)
  vi.advanceTimersByTime(600_000)
  expect(steps).toEqual([0])
  hideTab(false)
  expect(steps).toEqual([0, 600_000])
})

test('a hidden overlay costs nothing', () => {
  const { state, steps } = ticking()
  state.hidden.value = true
  expect(vi.getTimerCount()).toBe(0)
  state.hidden.value = false
  vi.advanceTimersByTime(1000)
  expect(steps.length).toBeGreaterThan(1)
})

test('made small, it steps every ten seconds', () => {
  const { state, steps } = ticking()
  state.collapsed.value = true
  vi.advanceTimersByTime(60_000)
  expect(steps).toHaveLength(7)
})

test('while only the leaving time is shown, it steps every ten seconds', () => {
  const { state, steps } = ticking()
  state.brief.value = buildBrief()
  state.presenting.value = true
  vi.advanceTimersByTime(60_000)
  expect(steps).toHaveLength(7)
  state.revealed.value = true
  vi.advanceTimersByTime(5_000)
  expect(steps).toHaveLength(7 + 1 + 5)
})

test('nothing is left when it is taken away', () => {
  ticking()
  life.abort()
  expect(vi.getTimerCount()).toBe(0)
})
