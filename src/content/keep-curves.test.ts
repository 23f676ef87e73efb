// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { buildBrief, START, together } from '../../tests/overlay/build-brief.ts'
import type { Curves } from '../domain/judgment/forecast.ts'
import type { Reply, Result } from '../messages/protocol.ts'
import { createOverlayState } from '../overlay/state.ts'
import { keepCurves } from './keep-curves.ts'

const curves = (records: number): Curves => ({ client: { records, steps: [], knownUntilMs: null }, all: null })
const known = (records: number): Result<Reply<'meeting/forecast'>> => ({ ok: true, value: { curves: curves(records) } })
const SECOND = 1000

/** An overlay whose questions are answered in order, each when it is asked to. */
function waitingIn(now = START) {
  const state = createOverlayState(now)
  const asked: string[] = []
  const answers: ((answer: Result<Reply<'meeting/forecast'>>) => void)[] = []
  const life = new AbortController()
  const ask = ({ meeting }: { meeting: string }) => {
    asked.push(meeting)
    return new Promise<Result<Reply<'meeting/forecast'>>>((resolve) => answers.push(resolve))
  }
  keepCurves(state, ask, life.signal)
  const reply = async (nth: number, answer: Result<Reply<'meeting/forecast'>>) => {
    answers[nth]?.(answer)
    await Promise.resolve()
    await Promise.resolve()
  }
  return { state, asked, reply, life }
}

it('asks once, when waiting begins', async () => {
  const { state, asked, reply } = waitingIn(START - SECOND)
  state.brief.value = buildBrief()
  expect(asked).toEqual([])
  state.nowMs.value = START
  await reply(0, known(8))
  for (let second = 1; second < 90; second += 1) state.nowMs.value = START + second * SECOND
  state.brief.value = buildBrief()
  expect(asked).toEqual(['m1'])
  expect(state.curves.value).toEqual(curves(8))
})

it('asks nothing while they are there', () => {
  const { state, asked } = waitingIn(START + SECOND)
  state.brief.value = buildBrief(together(0))
  expect(asked).toEqual([])
})

it('asks again when the client becomes known, and forgets what it knew', async () => {
  const { state, asked, reply } = waitingIn()
  state.brief.value = buildBrief({ clientId: null }, { client: null })
  await reply(0, known(30))
  state.brief.value = buildBrief()
  expect([asked.length, state.curves.value]).toEqual([2, null])
  await reply(1, known(8))
  expect(state.curves.value).toEqual(curves(8))
})

it('does not take an answer about another client for this one’s', async () => {
  const { state, reply } = waitingIn()
  state.brief.value = buildBrief({ clientId: 'beta' })
  state.brief.value = buildBrief()
  await reply(1, known(8))
  await reply(0, known(30))
  expect(state.curves.value).toEqual(curves(8))
})

it('tries again with the next news where no answer came', async () => {
  const { state, asked, reply } = waitingIn()
  state.brief.value = buildBrief()
  await reply(0, { ok: false, error: 'no-receiver' })
  expect(asked).toHaveLength(1)
  state.brief.value = buildBrief()
  await reply(1, known(8))
  expect(state.curves.value).toEqual(curves(8))
})

it('asks nothing once the overlay is gone', () => {
  const { state, asked, life } = waitingIn()
  life.abort()
  state.brief.value = buildBrief()
  expect(asked).toEqual([])
})
