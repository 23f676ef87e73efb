import type { Look } from '../../domain/events/look.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { LocalStore } from '../local-store.ts'
import type { FeedFault } from './feed-fault.ts'
import { afterFailure, afterGood, beginTry, isDue } from './feed-schedule.ts'
import { hashFeed, newestStampMs } from './feed-stamp.ts'
import { type Fetching, fetchFeed } from './fetch-feed.ts'
import { type FeedState, type KeptFeed, keepState, keptFeeds, listFeeds, readState } from './kept-feeds.ts'
import { type ParsedFeed, parseFeed } from './parse-feed.ts'
import type { Window } from './wall-time.ts'

/** What the options page shows of a feed. */
export type FeedStatus = Pick<FeedState, 'lastGoodMs' | 'asOfMs' | 'events' | 'broken' | 'fault'> & {
  readonly id: string
  readonly masked: string
}

export type Refreshing = Fetching & {
  readonly store: LocalStore
  readonly now: () => EpochMs
  /** From 0 to 1. */
  readonly random: () => number
  /** Best in whole days: a feed that did not change is read again once its window did. */
  readonly window: Window
  /** IANA name of where the user is. */
  readonly timeZone: string
  /** `false`: it is older than what is known already, so it counts as not read. */
  readonly onLook: (look: Look, parsed: ParsedFeed) => Promise<boolean>
  /** What the calendar holds is still the same at `asOfMs`, a later time than that of its last look. */
  readonly onUnchanged: (calendar: string, asOfMs: EpochMs) => Promise<void>
}

/** Asks for the feeds that are due, one after the other; what becomes of one is nothing to the others. */
export async function refreshFeeds(refreshing: Refreshing): Promise<FeedStatus[]> {
  const { store, now } = refreshing
  for (const feed of await keptFeeds(store)) {
    /* oxlint-disable no-await-in-loop -- Google is asked for one at a time */
    const state = await readState(store, feed.id)
    if (isDue(state, now())) await refreshFeed(refreshing, feed, state)
    /* oxlint-enable no-await-in-loop */
  }
  return feedStatuses(store)
}

export async function feedStatuses(store: LocalStore): Promise<FeedStatus[]> {
  const feeds = await listFeeds(store)
  return feeds.map(({ id, masked, state: { lastGoodMs, asOfMs, events, broken, fault } }) => ({
    id,
    masked,
    lastGoodMs,
    asOfMs,
    events,
    broken,
    fault,
  }))
}

async function refreshFeed(refreshing: Refreshing, { id, address }: KeptFeed, before: FeedState) {
  const { store, now, random } = refreshing
  const trying = { ...before, ...beginTry(before, now(), random()) }
  if (!(await keepState(store, id, trying))) return
  const fetched = await fetchFeed(address, refreshing)
  const read = fetched.ok ? await readFeed(refreshing, id, fetched.text, trying) : fetched.error
  if (typeof read !== 'string') await keepState(store, id, { ...read, ...afterGood(read, now()), fault: null })
  else {
    const retryAfterMs = fetched.ok ? null : fetched.retryAfterMs
    await keepState(store, id, { ...trying, ...afterFailure(trying, now(), random(), retryAfterMs), fault: read })
  }
}

/** What is known of the feed after it; the fault where it cannot be used. */
async function readFeed(
  { store, window, timeZone, onLook, onUnchanged }: Refreshing,
  id: string,
  text: string,
  before: FeedState,
): Promise<FeedState | FeedFault> {
  const { fromMs, toMs } = window
  const hash = await hashFeed(text)
  const { read } = before
  try {
    if (read && read.hash === hash && read.fromMs === fromMs && read.toMs === toMs) {
      const asOfMs = newestStampMs(text)
      if (asOfMs !== null) await onUnchanged(id, asOfMs)
      return { ...before, asOfMs }
    }
    const parsed = parseFeed(text, window, timeZone)
    if (!parsed.ok) return parsed.error
    const { asOfMs, events, excluded, elsewhere, broken } = parsed.value
    const feeds = await keptFeeds(store)
    // A feed without any event does not say when it was made.
    const taken =
      asOfMs !== null &&
      feeds.some((feed) => feed.id === id) &&
      (await onLook(
        { calendar: id, asOfMs, fromMs, toMs, events, excluded, elsewhere, unread: broken.map(({ uid }) => uid) },
        parsed.value,
      ))
    const counted = { ...before, events: events.length, broken: broken.length }
    return taken || asOfMs === null ? { ...counted, asOfMs, read: { hash, fromMs, toMs } } : counted
  } catch {
    return 'not-kept'
  }
}
