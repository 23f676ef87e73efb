// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Sighting } from './sighting.ts'
import { watchMeet } from './watch-meet.ts'

const START = Date.UTC(2026, 10, 24, 9, 58)

const stored = (file: string) => {
  const html = readFileSync(`tests/pages/meet/${file}`, 'utf8')
  return new DOMParser().parseFromString(html, 'text/html').body.innerHTML
}
const ALONE = stored('in-call-alone-2026-05.html')
const TWO = stored('in-call-two-2026-08.html')
const GREEN_ROOM = stored('green-room-2026-09.html')

let told: string[]
let pulses: number[]
let path: string
let sightings: Sighting[]
let watching: AbortController

function watch(html: string) {
  document.body.innerHTML = html
  watchMeet({
    document,
    path: () => path,
    now: Date.now,
    signal: watching.signal,
    onSighting: (sighting, atMs) => {
      sightings.push(sighting)
      told.push(`${(atMs - START) / 1000} ${sighting.state} ${sighting.company}`)
    },
    onPulse: (atMs) => pulses.push((atMs - START) / 1000),
  })
}

const passSeconds = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  told = []
  pulses = []
  sightings = []
  path = '/abc-defg-hij'
  watching = new AbortController()
})
afterEach(() => {
  watching.abort()
  vi.useRealTimers()
})

test('a call is watched from the green room to the end of the page', async () => {
  watch(GREEN_ROOM)
  await passSeconds(10)
  document.body.innerHTML = ALONE
  await passSeconds(60)
  document.body.innerHTML = TWO
  await passSeconds(60)
  window.dispatchEvent(new Event('pagehide'))
  expect(told).toEqual([
    '0 green-room unsure',
    '10.25 in-call unsure',
    '10.25 in-call alone',
    '70.25 in-call others',
    '130 ended unsure',
  ])
  expect(sightings.at(-1)?.ending).toBe('page-closed')
})

test('the time before a change is known to the moment of the change', async () => {
  watch(ALONE)
  await passSeconds(60)
  document.body.innerHTML = TWO
  await passSeconds(2)
  expect(sightings.at(-1)?.unchangedUntilMs).toBe(START + 60_000)
})

test('a quiet page is looked at every five seconds', async () => {
  watch(TWO)
  await passSeconds(30)
  expect(pulses.slice(-4)).toEqual([12, 17, 22, 27])
})

test('what no mutation tells is seen at the next poll', async () => {
  watch(TWO)
  await passSeconds(20)
  path = '/'
  await passSeconds(5)
  expect(told.slice(-2).map((line) => line.split(' ')[1])).toEqual(['ended', 'landing'])
})

test('a page that changes all the time is looked at every second and a half', async () => {
  watch(TWO)
  await passSeconds(20)
  const before = pulses.length
  for (let step = 0; step < 300; step += 1) {
    document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(20)
  }
  expect(pulses.length - before).toBe(4)
})

test('a click on Leave is remembered', async () => {
  watch(TWO)
  await passSeconds(10)
  document.querySelector<HTMLElement>('[jsname="CQylAd"] i')?.click()
  document.body.innerHTML = stored('ended-2026-06.html')
  await passSeconds(2)
  expect(sightings.at(-1)).toMatchObject({ state: 'ended', ending: 'left' })
})

test('a page that comes back from the cache is a new presence', async () => {
  watch(TWO)
  await passSeconds(10)
  window.dispatchEvent(new Event('pagehide'))
  await passSeconds(600)
  window.dispatchEvent(new Event('pageshow'))
  await passSeconds(5)
  expect(told.slice(-3)).toEqual(['10 ended unsure', '610 in-call unsure', '610 in-call others'])
})

test('nothing is told, and nothing waits, after the end of watching', async () => {
  watch(GREEN_ROOM)
  watching.abort()
  const before = told.length
  document.body.innerHTML = TWO
  await passSeconds(30)
  window.dispatchEvent(new Event('pageshow'))
  expect(told.length).toBe(before)
  expect(vi.getTimerCount()).toBe(0)
})
