import { beforeEach, describe, expect, test } from 'vitest'
import { createLocalStore } from '../../../tests/build/local-store.ts'
import { eventOf, feedOf } from '../../../tests/ics/feed-of.ts'
import type { Look } from '../../domain/events/look.ts'
import { addFeed, removeFeed } from './kept-feeds.ts'
import { type Refreshing, refreshFeeds } from './refresh-feeds.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 9, 20, 9)
const STAMP = Date.UTC(2026, 9, 20, 8)
const WINDOW = { fromMs: Date.UTC(2026, 9), toMs: Date.UTC(2027, 0) }

const addressOf = (secret: string) =>
  `https://calendar.google.com/calendar/ical/anna/private-0123456789ab${secret}/basic.ics`

/** What Google answers for each secret. */
let answers: Record<string, () => Response | Promise<Response>>
let asked: string[]
let looks: Look[]
let unchanged: [calendar: string, asOfMs: number][]
let store: ReturnType<typeof createLocalStore>
let nowMs: number

beforeEach(() => {
  answers = {}
  ;[asked, looks, unchanged, nowMs, store] = [[], [], [], NOW, createLocalStore()]
})

async function addFeeds(...secrets: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const secret of secrets) {
    // oxlint-disable-next-line no-await-in-loop -- in their order
    const added = await addFeed(store, addressOf(secret))
    if (added.ok) ids.push(added.id)
  }
  return ids
}

const refresh = (changes: Partial<Refreshing> = {}) =>
  refreshFeeds({
    store,
    fetch: async (input) => {
      const secret = /(.{4})\/basic\.ics$/.exec(input as string)?.[1] ?? ''
      asked.push(secret)
      return answers[secret]?.() ?? Response.error()
    },
    now: () => nowMs,
    random: () => 0,
    window: WINDOW,
    timeZone: 'UTC',
    onLook: async (look) => looks.push(look) > 0,
    onUnchanged: async (calendar, asOfMs) => void unchanged.push([calendar, asOfMs]),
    ...changes,
  })

const answer = (text: string) => () => new Response(text)

describe('a refresh', () => {
  test('hands each feed on as a look at its calendar', async () => {
    const [id] = await addFeeds('3f9a')
    answers['3f9a'] = answer(feedOf(eventOf('one'), eventOf('broken', 'NO COLON')))
    const statuses = await refresh()
    expect(looks).toMatchObject([{ calendar: id, asOfMs: STAMP, ...WINDOW, events: [{ occurrence: { uid: 'one' } }] }])
    const masked = 'calendar.google.com … 3f9a'
    expect(statuses).toEqual([{ id, masked, lastGoodMs: NOW, asOfMs: STAMP, events: 1, broken: 1, fault: null }])
  })

  test('goes on after a feed that fails, and says why it did', async () => {
    await addFeeds('dead', 'page', 'torn', 'good')
    answers = {
      dead: () => new Response('', { status: 404 }),
      page: answer('<!doctype html><title>Sign in</title>'),
      torn: answer(feedOf(eventOf('one')).slice(0, -20)),
      good: answer(feedOf(eventOf('one'))),
    }
    const statuses = await refresh()
    expect(statuses.map(({ fault }) => fault)).toEqual(['not-found', 'not-a-calendar', 'cut-short', null])
    expect(looks).toHaveLength(1)
  })

  test('asks for a feed only once it is due', async () => {
    await addFeeds('3f9a', '00c1')
    answers = { '3f9a': answer(feedOf(eventOf('one'))), '00c1': () => new Response('', { status: 429 }) }
    await refresh()
    nowMs += 14 * 60_000
    await refresh()
    expect(asked).toEqual(['3f9a', '00c1'])
    nowMs += 60_000
    await refresh()
    expect(asked).toEqual(['3f9a', '00c1', '3f9a'])
  })

  test('waits for as long as it is asked to', async () => {
    await addFeeds('3f9a')
    answers['3f9a'] = () => new Response('', { status: 429, headers: { 'retry-after': '18000' } })
    await refresh()
    nowMs += 5 * HOUR - 1
    await refresh()
    expect(asked).toHaveLength(1)
  })

  test('keeps what it knew while a feed fails', async () => {
    await addFeeds('3f9a')
    answers['3f9a'] = answer(feedOf(eventOf('one')))
    await refresh()
    answers['3f9a'] = () => Response.error()
    nowMs += HOUR
    expect(await refresh()).toMatchObject([{ lastGoodMs: NOW, asOfMs: STAMP, events: 1, fault: 'refused' }])
  })

  test('does not read the same twice, but says that it is still so', async () => {
    const [id] = await addFeeds('3f9a')
    const text = feedOf(eventOf('one'))
    answers['3f9a'] = answer(text)
    await refresh()
    answers['3f9a'] = answer(text.replace('DTSTAMP:20261020T08', 'DTSTAMP:20261020T09'))
    nowMs += HOUR
    const statuses = await refresh()
    expect(looks).toHaveLength(1)
    expect(unchanged).toEqual([[id, STAMP + HOUR]])
    expect(statuses).toMatchObject([{ lastGoodMs: NOW + HOUR, asOfMs: STAMP + HOUR, events: 1 }])
    answers['3f9a'] = answer(feedOf(eventOf('one'), eventOf('two')))
    nowMs += HOUR
    expect(await refresh()).toMatchObject([{ events: 2 }])
    expect(looks).toHaveLength(2)
  })

  test('reads the same again once its window moved, or where it could not be written down', async () => {
    await addFeeds('3f9a')
    answers['3f9a'] = answer(feedOf(eventOf('one')))
    const full = () => Promise.reject(new Error('full'))
    expect(await refresh({ onLook: full })).toMatchObject([{ fault: 'not-kept', lastGoodMs: null }])
    nowMs += HOUR
    await refresh()
    nowMs += HOUR
    await refresh({ window: { ...WINDOW, fromMs: WINDOW.fromMs + 24 * HOUR } })
    expect(looks).toHaveLength(2)
  })

  test('reads again what was older than what is known', async () => {
    await addFeeds('3f9a')
    answers['3f9a'] = answer(feedOf(eventOf('one')))
    await refresh()
    const other = feedOf(eventOf('two'))
    answers['3f9a'] = answer(other)
    nowMs += HOUR
    await refresh({ onLook: async () => false })
    answers['3f9a'] = answer(other.replace('DTSTAMP:20261020T08', 'DTSTAMP:20261020T09'))
    nowMs += HOUR
    await refresh()
    expect(looks.map(({ events }) => events[0]?.occurrence.uid)).toEqual(['one', 'two'])
    expect(unchanged).toEqual([])
  })

  test('makes no look of a feed without events, which does not say when it was made', async () => {
    await addFeeds('3f9a')
    answers['3f9a'] = answer(feedOf())
    expect(await refresh()).toMatchObject([{ fault: null, asOfMs: null, events: 0 }])
    expect(looks).toEqual([])
  })

  test('makes no look of a feed that was removed meanwhile, and keeps nothing of it', async () => {
    const [id = ''] = await addFeeds('3f9a')
    answers['3f9a'] = async () => {
      await removeFeed(store, id)
      return new Response(feedOf(eventOf('one')))
    }
    expect(await refresh()).toEqual([])
    expect(looks).toEqual([])
    expect([...store.kept.keys()]).toEqual(['calendar/feeds'])
  })

  test('tells nobody the address', async () => {
    await addFeeds('3f9a')
    answers['3f9a'] = () => Promise.reject(new TypeError(`Failed to fetch ${addressOf('3f9a')}`))
    expect(JSON.stringify(await refresh())).not.toContain('private')
    const states = [...store.kept].filter(([key]) => key !== 'calendar/feeds')
    expect(JSON.stringify(states)).not.toContain('private')
  })
})
