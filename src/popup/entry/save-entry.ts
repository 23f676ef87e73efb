import type { Meeting } from '../../domain/meeting/meeting.ts'
import { t } from '../../ui/words.ts'
import type { Popup } from '../state.ts'
import type { EntryFault, MeetingEntry } from './meeting-entry.ts'
import { parseEntry } from './parse-entry.ts'
import { changedFrom, clearedTime, sayEntry } from './said-facts.ts'

type Setting = {
  readonly before: MeetingEntry | null
  readonly existing: Meeting | null
  readonly idFor: (name: string) => string
}

/** Says what the form says anew and closes it; the fault if it can't be said. */
export async function saveEntry(
  { door, tell, tellWith, keepDraft, back }: Popup,
  entry: MeetingEntry,
  { before, existing, idFor }: Setting,
): Promise<EntryFault | null> {
  const cleared = before && clearedTime(before, entry)
  if (cleared) return { field: cleared, fault: 'time-cleared' }
  const parsed = parseEntry(entry, door.timeZone, door.now())
  if (!parsed.ok) return { field: parsed.field, fault: parsed.fault }
  const meeting = existing?.id ?? idFor('meeting')
  const changed = changedFrom(before, entry)
  const setting = { meeting, title: existing?.title ?? null, timeZone: door.timeZone, now: door.now(), idFor }
  const facts = sayEntry(parsed.said, changed, setting)
  const sentence = t(existing ? 'popup_corrected' : 'popup_added')
  const kept = changed('client')
    ? await tellWith(meeting, parsed.said.client, facts, sentence)
    : facts.length === 0 || (await tell(facts, sentence))
  if (kept) {
    keepDraft(null)
    back()
  }
  return null
}
