// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepConcealing } from './revealing.ts'
import { createOverlayState } from './state.ts'

let life: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

function revealing() {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  const state = createOverlayState(0)
  keepConcealing(state, root, life.signal)
  state.revealed.value = true
  return { root, revealed: state.revealed, state }
}

test('what was revealed hides again after 20 seconds', () => {
  const { revealed } = revealing()
  vi.advanceTimersByTime(19_999)
  expect(revealed.value).toBe(true)
  vi.advanceTimersByTime(1)
  expect(revealed.value).toBe(false)
})

test('not under the hand of who works with it', () => {
  const { root, revealed } = revealing()
  vi.advanceTimersByTime(15_000)
  root.dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(15_000)
  expect(revealed.value).toBe(true)
})

test('and at once when I begin to present, or somebody comes', () => {
  const { revealed, state } = revealing()
  state.presenting.value = true
  expect(revealed.value).toBe(false)
  revealed.value = true
  state.company.value = 'others'
  expect(revealed.value).toBe(false)
})
