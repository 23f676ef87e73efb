import { browser } from '../../browser.ts'
import { clientsOfEvent } from '../../domain/events/clients-of-event.ts'
import type { Look, SeenEvent } from '../../domain/events/look.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { keepLook } from '../../ledger/calendar/keep-look.ts'
import { forgetLooks, readLooks, renewLook } from '../../ledger/calendar/looks.ts'
import { learnOwnEmail } from '../../ledger/calendar/own-emails.ts'
import { inOneTransaction, type Ledger } from '../../ledger/database.ts'
import { readSettings } from '../../ledger/settings.ts'
import { FEED_TICK, keepTicking } from '../alarms.ts'
import { parseAddress } from '../feed/feed-address.ts'
import { addFeed, keptFeeds, removeFeed } from '../feed/kept-feeds.ts'
import { feedStatuses, refreshFeeds } from '../feed/refresh-feeds.ts'
import type { Feeds } from './feed-services.ts'
import { openCalledOff } from './note-changes.ts'

const DAY_MS = 86_400_000
/** What is farther off is seldom planned with anybody, and seen in time. */
const AHEAD_DAYS = 60
const BACK_DAYS = 2
const PATIENCE_MS = 30_000
const LARGEST_BYTES = 20_000_000

type FeedDesk = {
  readonly ledger: Ledger
  readonly now: () => EpochMs
  readonly timeZone: () => string
  /** What the calendars say has changed. */
  readonly changed: () => void
}

/** The calendars whose addresses the user gave: fetched, read, and compared with what they showed before. */
export function createFeeds({ ledger, now, timeZone, changed }: FeedDesk): Feeds {
  const store = browser.storage.local
  let refreshing: Promise<void> | null = null

  const onLook = async (look: Look, owner: string | null) => {
    if (owner !== null) await learnOwnEmail(ledger, owner)
    const { circle } = await readSettings(ledger, now())
    const concerns = (event: SeenEvent) => clientsOfEvent(event, circle, []).length > 0
    const { taken, changes } = await keepLook(ledger, look, concerns, now())
    await openCalledOff(ledger, changes, look.calendar, now())
    changed()
    return taken
  }
  /** A look that was doubted is borne out by a second that shows the same. */
  const onUnchanged = async (calendar: string, asOfMs: EpochMs) => {
    const kept = (await readLooks(ledger)).find(({ look }) => look.calendar === calendar)
    if (kept?.doubted) await onLook({ ...kept.doubted, asOfMs }, null)
    else if (kept) await inOneTransaction(ledger, () => renewLook(ledger, kept.look, asOfMs))
  }

  async function refresh() {
    const zone = timeZone()
    const today = Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(zone).startOfDay().epochMilliseconds
    await refreshFeeds({
      store,
      now,
      random: Math.random,
      fetch: (...asked) => fetch(...asked),
      timeoutMs: PATIENCE_MS,
      maxBytes: LARGEST_BYTES,
      window: { fromMs: today - BACK_DAYS * DAY_MS, toMs: today + AHEAD_DAYS * DAY_MS },
      timeZone: zone,
      onLook: (look, { owner }) => onLook(look, owner),
      onUnchanged,
    })
    await keepTicking(FEED_TICK, (await keptFeeds(store)).length > 0)
  }
  /** One at a time: two would ask Google twice. */
  const refreshOnce = () => {
    refreshing ??= refresh().finally(() => {
      refreshing = null
    })
    return refreshing
  }

  return {
    list: () => feedStatuses(store),
    add: async (text) => {
      const parsed = parseAddress(text)
      if (!parsed.ok) return parsed.error
      const added = await addFeed(store, parsed.address)
      if (!added.ok) return added.error
      await refreshOnce()
      return null
    },
    remove: async (id) => {
      await removeFeed(store, id)
      await inOneTransaction(ledger, () => forgetLooks(ledger, id))
      await keepTicking(FEED_TICK, (await keptFeeds(store)).length > 0)
    },
    refresh: refreshOnce,
  }
}
