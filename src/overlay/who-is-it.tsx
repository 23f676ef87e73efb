import type { Participant, Role } from '../domain/meeting/fact.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { Button } from '../ui/button.tsx'
import { fill, t, type WordKey } from '../ui/words.ts'
import { Ask } from './ask.tsx'
import { awaitedName } from './client-name.ts'
import type { Part } from './parts.tsx'
import type { View } from './view.ts'

/** The first of those seen whom nobody has placed yet; `null`: all are known. */
export const unplaced = ({ meeting }: MeetingBrief): Participant | null =>
  meeting.participants.find(({ role }) => role === 'unknown') ?? null

/** The answer is remembered for this client. */
export function WhoIsIt({ brief, controls }: View) {
  const who = unplaced(brief)
  const awaited = awaitedName(brief)
  if (!who || awaited === null) return null
  const answer = (word: WordKey, role: Role) => (
    <Button onPress={() => controls.sayWho(who.key, role)}>{t(word)}</Button>
  )
  const seen: Part = who.name ? { name: who.name } : t('overlay_unnamed')
  return (
    <Ask question={fill<Part>('overlay_is_this', seen, { name: awaited })}>
      {answer('overlay_is_yes', 'client')}
      {brief.meeting.person !== null && answer('overlay_is_other_of_client', 'client')}
      {answer('overlay_is_colleague', 'colleague')}
      {answer('overlay_is_note_taker', 'note-taker')}
      {answer('overlay_is_my_device', 'my-device')}
    </Ask>
  )
}
