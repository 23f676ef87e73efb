import { dayOf } from '../domain/projects/day-of.ts'
import { deriveReminders, type Reminder, remindersOn } from '../domain/projects/reminders.ts'
import type { Ledger } from '../ledger/database.ts'
import { openProjects } from '../ledger/work.ts'
import { formatDay } from '../ui/formats.ts'
import { t } from '../ui/words.ts'
import { DUE_TICK, keepTicking } from './alarms.ts'
import { browser } from './browser.ts'

const REMINDED = 'reminded'

/**
 * Tells the user once, where they allowed it, what a client owes soon. Never the client. Between looks an alarm rings for
 * as long as a project is open.
 */
export async function remindDue(ledger: Ledger, now: number, timeZone: string): Promise<void> {
  const projects = await openProjects(ledger, now, timeZone)
  await keepTicking(DUE_TICK, projects.length > 0)
  if (projects.length === 0) return
  const due = remindersOn(
    projects.flatMap((project) => deriveReminders(project)),
    dayOf(now, timeZone),
  )
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const told = await readTold(ledger)
  for (const reminder of due.filter(({ key }) => !told.includes(key))) {
    const name = projects.find(({ id }) => id === reminder.project)?.name ?? ''
    await show(reminder, name, (await ledger.clients.get(reminder.client))?.known.name ?? '')
  }
  await ledger.meta.put({ key: REMINDED, value: due.map(({ key }) => key) })
}

/** Of what is due; the rest is forgotten with its day. */
async function readTold(ledger: Ledger): Promise<readonly string[]> {
  const value = (await ledger.meta.get(REMINDED))?.value
  return Array.isArray(value) ? (value as string[]) : []
}

const show = ({ key, taskName, dueOn }: Reminder, project: string, client: string) =>
  browser.notifications.create(`due ${key}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: t('due_soon_title', project),
    message: t('due_soon', taskName, client, formatDay(Date.parse(dueOn), 'UTC')),
  })
