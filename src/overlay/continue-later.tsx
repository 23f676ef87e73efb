import { Button } from '../ui/button.tsx'
import { t, type WordKey } from '../ui/words.ts'
import type { InMeetingOccasion } from '../wording/occasions.ts'
import { Ask } from './ask.tsx'
import { NoteCard } from './note-card.tsx'
import type { View } from './view.ts'
import { writeNow } from './write-now.ts'

const NAMES: { readonly [O in InMeetingOccasion]?: WordKey } = {
  'continue-phone': 'overlay_continue_phone',
  'continue-office': 'overlay_continue_office',
  'continue-slot': 'overlay_continue_slot',
}

type Props = View & { readonly occasions: readonly InMeetingOccasion[] }

/** One click copies the words; they stay in view, to be changed or copied again. */
export function ContinueLater({ occasions, ...view }: Props) {
  const { wordsChosen, controls } = view
  if (occasions.length === 0) return null
  const take = (occasion: InMeetingOccasion) => {
    controls.chooseWords({ occasion, insteadOf: null })
    const written = writeNow(occasion, view)
    if (written) controls.copy(written.text)
  }
  const chosen = occasions.find((occasion) => occasion === wordsChosen?.occasion)
  return (
    <>
      <Ask question={[t('overlay_continue_later')]}>
        {occasions.map((occasion) => {
          const name = NAMES[occasion]
          return (
            name && (
              <Button key={occasion} onPress={() => take(occasion)}>
                {t(name)}
              </Button>
            )
          )
        })}
      </Ask>
      {chosen && <NoteCard {...view} occasion={chosen} />}
    </>
  )
}
