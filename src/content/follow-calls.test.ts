import { expect, it } from 'vitest'
import { alone, IDA, outside, withOthers } from '../../tests/pages/build-sighting.ts'
import { DEFAULT_CIRCLE } from '../domain/clients/circle.ts'
import type { FactDraft } from '../domain/meeting/fact.ts'
import type { MeetingBrief, Result } from '../messages/protocol.ts'
import { createFollower } from './follow-calls.ts'
import { createOutbox } from './outbox.ts'

const SECOND = 1000
const brief = (id: string) =>
  ({ meeting: { id, ids: [id] }, circle: DEFAULT_CIRCLE, people: [] }) as unknown as MeetingBrief

/** A background that opens meetings m1, m2 ... and keeps what it is told; `reachable` says whether it can be asked. */
function following() {
  const world = { reachable: true, asked: [] as { verb: string; question: unknown }[], facts: [] as FactDraft[] }
  let shown: MeetingBrief | null = null
  const kept: boolean[] = []
  let ids = 0
  let meetings = 0
  const ask = async (verb: string, question: unknown): Promise<Result<never>> => {
    if (!world.reachable) return { ok: false, error: 'no-receiver' }
    world.asked.push({ verb, question })
    const value = verb === 'call/enter' ? brief(`m${++meetings}`) : { brief: null }
    return { ok: true, value: value as never }
  }
  const outbox = createOutbox(async ({ facts }) => {
    if (!world.reachable) return { ok: false, error: 'no-receiver' }
    world.asked.push({ verb: 'facts/append', question: { facts } })
    world.facts.push(...facts)
    return { ok: true, value: {} }
  })
  const follower = createFollower({
    ask,
    outbox,
    newId: () => `id-${++ids}`,
    brief: () => shown,
    onBrief: (next) => {
      shown = next
    },
    onError: () => undefined,
    onKept: (isKept) => kept.push(isKept),
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  const verbs = () => world.asked.map(({ verb }) => verb)
  const told = () => world.facts.map((fact) => `${fact.kind} ${fact.subject.id}`)
  return { world, follower, settled, verbs, told, kept }
}

it('opens nothing for a green room or the screen after a call', async () => {
  const { follower, settled, verbs } = following()
  follower.see(outside('green-room'), 0)
  follower.see(outside('ended'), SECOND)
  follower.pulse(20 * SECOND)
  await settled()
  expect(verbs()).toEqual([])
})

it('writes down a call as one visit of one meeting', async () => {
  const { follower, settled, told } = following()
  follower.see(alone(), 0)
  follower.see(withOthers([IDA], { unchangedUntilMs: 58 * SECOND }), 60 * SECOND)
  follower.see(outside('ended'), 90 * SECOND)
  await settled()
  expect(told().toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'alone m1',
    'i-arrived m1',
    'i-left m1',
    'they-arrived m1',
  ])
})

it('sends together what one look says', async () => {
  const { follower, settled, verbs } = following()
  follower.see(alone(), 0)
  follower.see(withOthers([IDA]), 0)
  await settled()
  expect(verbs()).toEqual(['call/enter', 'facts/append'])
})

it('is another visit, perhaps of another meeting, after a call that ended', async () => {
  const { follower, settled, verbs, world } = following()
  follower.see(alone(), 0)
  follower.see(outside('ended'), SECOND)
  follower.see(alone(), 2 * SECOND)
  await settled()
  expect(verbs().filter((verb) => verb === 'call/enter')).toHaveLength(2)
  const visits = world.facts.flatMap((fact) => (fact.kind === 'i-arrived' ? fact.visit : []))
  expect(new Set(visits).size).toBe(2)
})

it('loses nothing while the background cannot be reached, and keeps the times', async () => {
  const { follower, settled, world, kept } = following()
  world.reachable = false
  follower.see(alone(), 10 * SECOND)
  follower.see(withOthers([IDA]), 70 * SECOND)
  await settled()
  expect(world.facts).toEqual([])
  expect(kept.at(-1)).toBe(false)
  world.reachable = true
  follower.pulse(80 * SECOND)
  await settled()
  expect(kept.at(-1)).toBe(true)
  const arrival = world.facts.find((fact) => fact.kind === 'i-arrived')
  expect(arrival?.happenedAt[1]).toBe(10 * SECOND)
  expect(world.facts.some((fact) => fact.kind === 'they-arrived')).toBe(true)
})

it('gives a sign of life at most every 15 s, with since when the page was watched', async () => {
  const { follower, settled, world } = following()
  follower.see(alone(), 0)
  for (let second = 0; second <= 60; second += 5) follower.pulse(second * SECOND)
  follower.pulse(600 * SECOND)
  await settled()
  const signs = world.asked.flatMap(({ verb, question }) =>
    verb === 'visit/alive' ? (question as { atMs: number; watchedSinceMs: number }) : [],
  )
  expect(signs.map(({ atMs }) => atMs / SECOND)).toEqual([15, 30, 45, 60, 600])
  expect(signs.map(({ watchedSinceMs }) => watchedSinceMs / SECOND)).toEqual([0, 0, 0, 0, 600])
})
