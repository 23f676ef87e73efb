import { browser } from '../browser.ts'
import type { Alarm } from '../domain/policy/alarms.ts'

/** Rings each minute while a meeting runs: the badge counts minutes, and silent visits are noticed. */
export const MINUTE_TICK = 'minute'

/** Makes the browser's alarms those that are due, whatever was lost or left over. Safe to repeat. */
export async function reconcileAlarms(due: readonly Alarm[], running: boolean): Promise<void> {
  const standing = new Map((await browser.alarms.getAll()).map((alarm) => [alarm.name, alarm.scheduledTime]))
  const wanted = new Map(due.map((alarm) => [alarm.name, alarm.atMs]))
  for (const name of standing.keys()) if (name !== MINUTE_TICK && !wanted.has(name)) await browser.alarms.clear(name)
  for (const [name, when] of wanted) if (standing.get(name) !== when) await browser.alarms.create(name, { when })
  if (running && !standing.has(MINUTE_TICK)) await browser.alarms.create(MINUTE_TICK, { periodInMinutes: 1 })
  if (!running && standing.has(MINUTE_TICK)) await browser.alarms.clear(MINUTE_TICK)
}
