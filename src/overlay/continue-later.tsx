import { Button } from '../ui/button.tsx'
import { t } from '../ui/words.ts'
import { Ask } from './ask.tsx'
import { NoteCard } from './note-card.tsx'
import { writeContinue } from './notes.ts'
import type { View } from './view.ts'

const KINDS = [
  ['phone', 'overlay_continue_phone'],
  ['my-office', 'overlay_continue_office'],
  ['another-slot', 'overlay_continue_slot'],
] as const

/** One click copies the words; they stay in view, to be changed or copied again. */
export function ContinueLater({ brief: { meeting, hardStop }, continuing, copied, controls }: View) {
  if (!hardStop) return null
  const words = KINDS.map(([kind, word]) => ({ kind, word, text: writeContinue(kind, meeting, hardStop.atMs) }))
  const chosen = words.find(({ kind }) => kind === continuing)
  return (
    <>
      <Ask question={[t('overlay_continue_later')]}>
        {words.map(({ kind, word, text }) => (
          <Button key={kind} onPress={() => controls.continueLater(kind, text)}>
            {t(word)}
          </Button>
        ))}
      </Ask>
      {chosen && <NoteCard text={chosen.text} copied={copied} controls={controls} />}
    </>
  )
}
