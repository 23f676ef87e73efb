import type { FactDraft } from '../../domain/meeting/fact.ts'
import { type Saying, sayILeft, sayOutcome, sayStillWaiting, sayTheyArrived } from '../../domain/meeting/say.ts'
import type { SaidOfRunning } from './running-meeting.tsx'

/** The fact behind each button of the running meeting. */
export const SAY_OF_RUNNING: Record<SaidOfRunning, (saying: Saying) => FactDraft> = {
  'they-are-here': sayTheyArrived,
  'still-waiting': sayStillWaiting,
  'they-did-not-come': (saying) => sayOutcome(saying, 'no-show'),
  'i-left': sayILeft,
}
