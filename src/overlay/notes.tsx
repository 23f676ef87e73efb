import type { InMeetingOccasion } from '../wording/occasions.ts'
import { NoteCard } from './note-card.tsx'
import type { View } from './view.ts'

type Props = View & { readonly occasions: readonly InMeetingOccasion[] }

/** The most fitting words, or those that the user asked for instead: only as long as the same are the most fitting. */
export function Notes({ occasions, ...view }: Props) {
  const { wordsChosen, controls } = view
  const [first] = occasions
  if (!first) return null
  const instead = wordsChosen?.insteadOf === first ? wordsChosen.occasion : first
  const shown = occasions.includes(instead) ? instead : first
  return (
    <NoteCard
      {...view}
      occasion={shown}
      others={occasions.filter((occasion) => occasion !== shown)}
      onOther={(occasion) => controls.chooseWords({ occasion, insteadOf: first })}
    />
  )
}
