import type { Alarm } from '../domain/policy/alarms.ts'
import { browser } from './browser.ts'

/** Rings each minute while a meeting runs: the badge counts minutes, and silent visits are noticed. */
export const MINUTE_TICK = 'minute'
/** Rings while there are calendars to look at; whether it is time for one is decided each time. */
export const FEED_TICK = 'feeds'

/** Rings while projects are open: what a client owes by tomorrow is to be said. */
export const DUE_TICK = 'due'

type Tick = typeof MINUTE_TICK | typeof FEED_TICK | typeof DUE_TICK

/** Minutes. */
const TICKS: Readonly<Record<Tick, number>> = { [MINUTE_TICK]: 1, [FEED_TICK]: 5, [DUE_TICK]: 60 }

/** Makes the browser's alarms those that are due, whatever was lost or left over. Safe to repeat. */
export async function reconcileAlarms(due: readonly Alarm[], running: boolean): Promise<void> {
  const standing = new Map((await browser.alarms.getAll()).map((alarm) => [alarm.name, alarm.scheduledTime]))
  const wanted = new Map(due.map((alarm) => [alarm.name, alarm.atMs]))
  for (const name of standing.keys()) if (!(name in TICKS) && !wanted.has(name)) await browser.alarms.clear(name)
  for (const [name, when] of wanted) if (standing.get(name) !== when) await browser.alarms.create(name, { when })
  await keepTicking(MINUTE_TICK, running)
}

/** Starts it, or stops it; one that ticks already is not put back to its beginning. */
export async function keepTicking(name: Tick, wanted: boolean): Promise<void> {
  const ticks = (await browser.alarms.get(name)) !== undefined
  if (wanted && !ticks) await browser.alarms.create(name, { periodInMinutes: TICKS[name] })
  if (!wanted && ticks) await browser.alarms.clear(name)
}
