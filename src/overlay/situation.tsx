import { isAwaited } from '../domain/meeting/reading.ts'
import { AskAnyone, ByHand } from './by-hand.tsx'
import { chooseNow, isForLater } from './choose-now.ts'
import { ContinueLater } from './continue-later.tsx'
import { Notes } from './notes.tsx'
import { Questions } from './questions.tsx'
import { Sayings } from './sayings.tsx'
import { Summary } from './summary.tsx'
import type { View } from './view.ts'

/** What there is to know and to do in this phase of the meeting, the most pressing first. */
export function Situation(view: View) {
  const { brief, reading, trust } = view
  const ended = reading.clock.phase === 'ended'
  const occasions = chooseNow(brief, reading)
  const later = <ContinueLater {...view} occasions={occasions.filter(isForLater)} />
  return (
    <>
      {ended && <Summary {...brief} />}
      <Notes {...view} occasions={occasions.filter((occasion) => !isForLater(occasion))} />
      {!ended && later}
      {trust === 'unreadable' && <ByHand {...view} />}
      {trust === 'unsure' && !ended && <AskAnyone {...view} />}
      <Questions {...view} />
      {!isAwaited(reading) && <Sayings {...view} />}
      {ended && later}
    </>
  )
}
