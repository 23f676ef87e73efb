import type { NextStep } from '../domain/judgment/next-step.ts'
import type { StandingName } from '../domain/judgment/standing.ts'
import type { Meeting, OffenceKind } from '../domain/meeting/meeting.ts'
import type { AfterwardsOccasion, InMeetingOccasion } from './occasions.ts'

/** The last meeting with a client, and what stands behind it. */
export type Aftermath = {
  readonly meeting: Pick<Meeting, 'outcome' | 'confirmed' | 'offence' | 'excused'>
  readonly standing: StandingName
  /** Of the last 12 months, the ones that count, this one included. */
  readonly offences: Readonly<Record<OffenceKind, number>>
  readonly next: NextStep
}

/** From here on it happened before. */
const REPEATED = 2

export type Choice = AfterwardsOccasion | Extract<InMeetingOccasion, `continue-${string}`>

/** Taking somebody off the schedule is the user's decision: a suggestion of it has the words of a talk. */
const WORDS_FOR: { readonly [N in NextStep]?: AfterwardsOccasion } = {
  talk: 'pattern-talk',
  'off-the-schedule': 'pattern-talk',
  'way-back': 'off-the-schedule',
  security: 'confirm-day-before',
  expectations: 'expectations',
  flexibility: 'thank-you',
}

/** The words that go with the one thing to do about a client; `null`: it needs none. */
export const occasionOfNext = (next: NextStep): AfterwardsOccasion | null => WORDS_FOR[next] ?? null

/**
 * What there are words for once a meeting is over, the most fitting first. Nothing follows from what the user has not
 * confirmed. Neither a first offence nor an excused one is ever answered with a count.
 */
export function chooseAfterwards(aftermath: Aftermath): readonly Choice[] {
  const { meeting, standing } = aftermath
  const decided: readonly Choice[] = standing === 'off-the-schedule' ? ['off-the-schedule'] : []
  if (!meeting.confirmed) return decided
  const counts = meeting.offence !== null && meeting.excused === null
  const further = counts ? afterOffence(aftermath) : afterGoodMeeting(aftermath)
  return [...new Set([...decided, ...answerTo(aftermath, counts), ...further])]
}

function answerTo({ meeting: { outcome, offence }, offences }: Aftermath, counts: boolean): readonly Choice[] {
  if (outcome === 'came-after-i-left') return ['continue-phone', 'continue-slot']
  if (offence === null || offence === 'late') return []
  return [counts && offences[offence] >= REPEATED ? `${offence}-repeated` : `${offence}-first`]
}

function afterOffence({ meeting, standing, offences, next }: Aftermath): readonly Choice[] {
  const happened = Object.values(offences).reduce((sum, count) => sum + count, 0)
  if (happened < REPEATED) return meeting.offence === 'late' ? [] : ['call-script']
  const talk: readonly Choice[] = standing === 'pattern' && next !== 'see' ? ['pattern-talk'] : []
  const words = occasionOfNext(next)
  return [...talk, 'call-script', ...(words ? [words] : [])]
}

/** Whoever was not kept waiting this time says nothing of other times. */
function afterGoodMeeting({ meeting, standing, next }: Aftermath): readonly Choice[] {
  if (standing === 'new') return ['expectations']
  return next === 'flexibility' && meeting.outcome === 'held' ? ['thank-you'] : []
}
