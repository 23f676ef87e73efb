import { expect, test } from 'vitest'
import { createLocalStore } from '../../../tests/build/local-store.ts'
import { addFeed, keepState, keptFeeds, listFeeds, readState, removeFeed } from './kept-feeds.ts'

const addressOf = (secret: string) =>
  `https://calendar.google.com/calendar/ical/anna/private-0123456789ab${secret}/basic.ics`

async function withFeeds(...secrets: readonly string[]) {
  const store = createLocalStore()
  const ids: string[] = []
  for (const secret of secrets) {
    // oxlint-disable-next-line no-await-in-loop -- in their order
    const added = await addFeed(store, addressOf(secret))
    if (added.ok) ids.push(added.id)
  }
  return { store, ids }
}

test('feeds are kept in their order, each under an id that says nothing of it', async () => {
  const { store, ids } = await withFeeds('3f9a', '00c1')
  expect(await keptFeeds(store)).toEqual([
    { id: ids[0], address: addressOf('3f9a') },
    { id: ids[1], address: addressOf('00c1') },
  ])
  expect(new Set(ids).size).toBe(2)
  expect(ids.join()).not.toMatch(/3f9a$|anna|private/)
})

test('what is shown of a feed holds no more of its address than its last letters', async () => {
  const { store, ids } = await withFeeds('3f9a')
  const shown = await listFeeds(store)
  expect(shown).toMatchObject([{ id: ids[0], masked: 'calendar.google.com … 3f9a', state: { lastGoodMs: null } }])
  expect(JSON.stringify(shown)).not.toMatch(/private|ical|0123456789ab/)
})

test('an address is kept once, and no more of them than a person has', async () => {
  const { store } = await withFeeds(...Array.from({ length: 20 }, (_, index) => String(1000 + index)))
  expect(await addFeed(store, addressOf('1000'))).toEqual({ ok: false, error: 'kept-already' })
  expect(await addFeed(store, addressOf('3f9a'))).toEqual({ ok: false, error: 'too-many' })
})

test('of a feed that is removed nothing stays, even where it is just being fetched', async () => {
  const { store, ids } = await withFeeds('3f9a')
  const [id = ''] = ids
  const state = await readState(store, id)
  expect(await keepState(store, id, { ...state, failures: 1 })).toBe(true)
  expect(await readState(store, id)).toMatchObject({ failures: 1 })
  await removeFeed(store, id)
  expect(await keepState(store, id, state)).toBe(false)
  expect([...store.kept]).toEqual([['calendar/feeds', '[]']])
})

test('what is not as it was written counts as nothing', async () => {
  const { store, ids } = await withFeeds('3f9a')
  const [id = ''] = ids
  await store.set({ [`calendar/feed/${id}`]: { lastTriedMs: 'yesterday' } })
  expect(await readState(store, id)).toMatchObject({ lastTriedMs: null, dueMs: 0 })
  await store.set({ 'calendar/feeds': 'lost' })
  expect(await keptFeeds(store)).toEqual([])
})
