import { readHardStop } from '../ledger/calendar/hard-stop.ts'
import type { Ledger } from '../ledger/database.ts'
import { findMeeting } from '../ledger/queries.ts'
import { formatNumber, formatTime } from '../ui/formats.ts'
import { t, tn } from '../ui/words.ts'
import { browser } from './browser.ts'

const END_WARNING = /^end (\d+) (.+)$/
/** An alarm that a sleeping machine held back this long says nothing any more. */
const STALE_MS = 2 * 60_000

/**
 * Says outside the page when to leave, where the person allowed it: the tab may sleep. It names nobody, for the client
 * may see the screen.
 */
export async function remind(ledger: Ledger, alarm: { name: string; scheduledTime: number }, now: number) {
  const [, minutes, id] = END_WARNING.exec(alarm.name) ?? []
  if (id === undefined || now - alarm.scheduledTime > STALE_MS) return
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const meeting = (await findMeeting(ledger, id))?.meeting
  const stop = meeting?.iAmHere ? await readHardStop(ledger, meeting) : null
  if (!stop) return
  const leave = formatTime(stop.atMs)
  const left = Number(minutes)
  await browser.notifications.create(`end ${id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: t('overlay_name'),
    message: left === 0 ? t('overlay_end_now', leave) : tn('overlay_end_soon', left, formatNumber(left), leave),
  })
}
