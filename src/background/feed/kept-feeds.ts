import * as v from 'valibot'
import type { LocalStore } from '../local-store.ts'
import { maskAddress } from './feed-address.ts'
import type { FeedFault } from './feed-fault.ts'
import { NEVER_TRIED } from './feed-schedule.ts'

/** The address is a password: it goes to the request and nowhere else. */
export type KeptFeed = { readonly id: string; readonly address: string }

const time = v.nullable(v.number())

const stateShape = v.strictObject({
  lastTriedMs: time,
  lastGoodMs: time,
  failures: v.number(),
  dueMs: v.number(),
  /** When Google made what was last read. */
  asOfMs: time,
  /** Of the last good look. */
  events: v.number(),
  broken: v.number(),
  /** Of the last try; `null`: it went well. */
  fault: v.nullable(v.string() as v.GenericSchema<FeedFault>),
  /** What was last read to its end, so that the same is not read again. */
  read: v.nullable(v.strictObject({ hash: v.string(), fromMs: v.number(), toMs: v.number() })),
})

export type FeedState = v.InferOutput<typeof stateShape>

/** What may be shown of a feed. */
export type ShownFeed = { readonly id: string; readonly masked: string; readonly state: FeedState }

const FEEDS = 'calendar/feeds'
const feedsShape = v.array(v.strictObject({ id: v.string(), address: v.string() }))
const MOST_FEEDS = 20

const stateKey = (id: string) => `calendar/feed/${id}`

const NEW: FeedState = { ...NEVER_TRIED, asOfMs: null, events: 0, broken: 0, fault: null, read: null }

export type Adding =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly error: 'kept-already' | 'too-many' }

/** `address` as `parseAddress` gives it. */
export async function addFeed(store: LocalStore, address: string): Promise<Adding> {
  const feeds = await keptFeeds(store)
  if (feeds.some((feed) => feed.address === address)) return { ok: false, error: 'kept-already' }
  if (feeds.length >= MOST_FEEDS) return { ok: false, error: 'too-many' }
  const id = crypto.randomUUID()
  await store.set({ [FEEDS]: [...feeds, { id, address }] })
  return { ok: true, id }
}

export async function removeFeed(store: LocalStore, id: string): Promise<void> {
  const feeds = await keptFeeds(store)
  await store.set({ [FEEDS]: feeds.filter((feed) => feed.id !== id) })
  await store.remove(stateKey(id))
}

export async function listFeeds(store: LocalStore): Promise<ShownFeed[]> {
  const feeds = await keptFeeds(store)
  return Promise.all(
    feeds.map(async ({ id, address }) => ({ id, masked: maskAddress(address), state: await readState(store, id) })),
  )
}

/** For whoever fetches them. */
export async function keptFeeds(store: LocalStore): Promise<readonly KeptFeed[]> {
  const kept = v.safeParse(feedsShape, (await store.get(FEEDS))[FEEDS])
  return kept.success ? kept.output : []
}

export async function readState(store: LocalStore, id: string): Promise<FeedState> {
  const kept = v.safeParse(stateShape, (await store.get(stateKey(id)))[stateKey(id)])
  return kept.success ? kept.output : NEW
}

/** Of a feed that was removed meanwhile nothing is kept. `false`: so it was. */
export async function keepState(store: LocalStore, id: string, state: FeedState): Promise<boolean> {
  const feeds = await keptFeeds(store)
  if (!feeds.some((feed) => feed.id === id)) return false
  await store.set({ [stateKey(id)]: state })
  return true
}
