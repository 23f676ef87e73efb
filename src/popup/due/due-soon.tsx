import { dayOf } from '../../domain/projects/day-of.ts'
import { deriveReminders, type Reminder, remindersOn } from '../../domain/projects/reminders.ts'
import { openProjects } from '../../ledger/work.ts'
import { formatDay } from '../../ui/formats.ts'
import { useLive } from '../../ui/live.ts'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'
import { ledger } from '../ledger.ts'
import type { Popup } from '../state.ts'

type Due = Reminder & { readonly clientName: string }

/** What clients owe soon, for the user's eyes. */
export function DueSoon({ popup }: { readonly popup: Popup }) {
  const { door } = popup
  const live = useLive(() => readDue(door.now(), door.timeZone), [])
  if (live.state !== 'read' || live.value.length === 0) return null
  return (
    <section aria-labelledby="due">
      <h2 id="due">{t('popup_due')}</h2>
      <ul class="rows">
        {live.value.map((due) => (
          <li key={due.key}>
            <button type="button" class="row today" onClick={() => popup.open({ at: 'client', client: due.client })}>
              <span class="row-time">{formatDay(Date.parse(due.dueOn), 'UTC')}</span>
              <Name>{due.clientName}</Name>
              <span class="soft planned-title">{due.taskName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function readDue(now: number, timeZone: string): Promise<readonly Due[]> {
  const projects = await openProjects(ledger, now, timeZone)
  const due = remindersOn(
    projects.flatMap((project) => deriveReminders(project)),
    dayOf(now, timeZone),
  )
  const clients = await ledger.clients.bulkGet(due.map(({ client }) => client))
  return due.map((reminder, index) => ({ ...reminder, clientName: clients[index]?.known.name ?? '' }))
}
