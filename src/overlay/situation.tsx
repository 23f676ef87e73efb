import { AskAnyone, ByHand } from './by-hand.tsx'
import { ContinueLater } from './continue-later.tsx'
import { NoteCard } from './note-card.tsx'
import { writeEndSentence, writeLadderNote } from './notes.ts'
import { Questions } from './questions.tsx'
import { isAwaited } from './reading.ts'
import { Sayings } from './sayings.tsx'
import { Summary } from './summary.tsx'
import type { View } from './view.ts'

/** What there is to know and to do in this phase of the meeting, the most pressing first. */
export function Situation(view: View) {
  const { brief, reading, trust } = view
  const { meeting, hardStop } = brief
  const { ladder, endWarning, clock } = reading
  const ended = clock.phase === 'ended'
  const ending = endWarning && meeting.theirArrival && !ended
  const note =
    hardStop && ladder
      ? writeLadderNote(ladder, meeting, hardStop.atMs)
      : hardStop && ending && writeEndSentence(endWarning, hardStop.atMs)
  return (
    <>
      {ended && <Summary {...brief} />}
      {note && <NoteCard text={note} {...view} />}
      {ending && <ContinueLater {...view} />}
      {trust === 'unreadable' && <ByHand {...view} />}
      {trust === 'unsure' && !ended && <AskAnyone {...view} />}
      <Questions {...view} />
      {!isAwaited(reading) && <Sayings {...view} />}
      {ended && <ContinueLater {...view} />}
    </>
  )
}
