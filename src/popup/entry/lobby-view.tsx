import { useState } from 'preact/hooks'
import { sayCall, sayIArrived, saySchedule } from '../../domain/meeting/say.ts'
import { guessSchedule } from '../../domain/meeting/which-meeting.ts'
import { useLive } from '../../ui/live.ts'
import { t } from '../../ui/words.ts'
import { readEntry } from '../reading.ts'
import type { Popup } from '../state.ts'
import { freshEntry } from './entry-of.ts'
import { type LobbyEntry, LobbyForm } from './lobby-form.tsx'
import { parseEntry } from './parse-entry.ts'
import { unplaceTime } from './place-time.ts'

/** "I'm here": the clock of a meeting in person starts. */
export function LobbyView({ popup }: { readonly popup: Popup }) {
  const { door, back, saying, tellWith } = popup
  const [hereSinceMs] = useState(door.now)
  const [meeting] = useState(door.newId)
  const [sayings] = useState(() => ({ call: saying(meeting), schedule: saying(meeting), here: saying(meeting) }))
  const live = useLive(() => readEntry(null), [])
  if (live.state === 'reading') return null

  async function start({ client, start, end }: LobbyEntry) {
    const planned = unplaceTime(guessSchedule(hereSinceMs, null, door.timeZone).startMs, door.timeZone)
    const entry = { ...freshEntry(client, door.timeZone, hereSinceMs), date: planned.date, start, end }
    const parsed = parseEntry({ ...entry, iArrived: '', they: 'not-said' }, door.timeZone, door.now())
    if (!parsed.ok) return { field: parsed.field, fault: parsed.fault }
    const { startMs, endMs } = parsed.said
    const facts = [
      sayCall(sayings.call, 'in-person', null),
      saySchedule(sayings.schedule, startMs, endMs, door.timeZone),
      sayIArrived(sayings.here),
    ]
    if (await tellWith(meeting, parsed.said.client, facts, t('popup_lobby_started'))) back()
    return null
  }

  return (
    <LobbyForm
      initial={{
        client: '',
        start: unplaceTime(guessSchedule(hereSinceMs, null, door.timeZone).startMs, door.timeZone).time,
        end: '',
      }}
      names={live.state === 'read' ? live.value.names : []}
      onStart={start}
      onCancel={back}
    />
  )
}
