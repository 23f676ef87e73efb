import { useState } from 'preact/hooks'
import { useLive } from '../../ui/live.ts'
import { t } from '../../ui/words.ts'
import { readEntry } from '../reading.ts'
import type { Popup } from '../state.ts'
import { EntryForm } from './entry-form.tsx'
import { entryOf, freshEntry } from './entry-of.ts'
import type { MeetingEntry } from './meeting-entry.ts'
import { saveEntry } from './save-entry.ts'

type Props = { readonly popup: Popup; readonly meeting: string | null; readonly client: string }

/** Adds a meeting, or corrects the one named; takes up a draft of the same where it was left. */
export function EntryView({ popup, meeting, client }: Props) {
  const { door, back, keepDraft } = popup
  const [openedAtMs] = useState(door.now)
  const [draft] = useState(() => {
    const kept = popup.draft.value
    return kept?.meeting === meeting && kept.client === client ? kept : null
  })
  // One id for each thing said, kept with the draft: saving again repeats and never doubles.
  const [ids] = useState(() => new Map(Object.entries(draft?.ids ?? {})))
  const idFor = (name: string) => {
    const known = ids.get(name) ?? door.newId()
    ids.set(name, known)
    return known
  }
  const live = useLive(() => readEntry(meeting), [meeting])
  if (live.state === 'failed') return <p class="fault">{t('popup_ledger_unreadable')}</p>
  if (live.state === 'reading') return null
  const { existing, names } = live.value
  const before = existing && entryOf(existing, client, door.timeZone, openedAtMs)
  const keep = (entry: MeetingEntry) => keepDraft({ meeting, client, entry, ids: Object.fromEntries(ids) })
  return (
    <EntryForm
      title={t(before ? 'popup_correct_title' : 'popup_add_title')}
      initial={draft?.entry ?? before ?? freshEntry(client, door.timeZone, openedAtMs)}
      before={before}
      names={names}
      onTyped={keep}
      onCancel={() => {
        keepDraft(null)
        back()
      }}
      onSave={(entry) => {
        const saving = saveEntry(popup, entry, { before, existing, idFor })
        keep(entry)
        return saving
      }}
    />
  )
}
