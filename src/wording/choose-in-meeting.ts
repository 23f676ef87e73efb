import type { LadderStep } from '../domain/policy/ladder.ts'
import type { InMeetingOccasion } from './occasions.ts'

/** Where a meeting stands, as far as words go. */
export type MeetingStage =
  | { readonly stage: 'waiting'; readonly step: LadderStep | null; readonly hasLink: boolean }
  /** `minutesToEnd`: of the end warning that was reached last. */
  | { readonly stage: 'together'; readonly startedLate: boolean; readonly minutesToEnd: number | null }
  | { readonly stage: 'left' }

/** From here on it is time to sum up. */
const LAST_WARNING_MINUTES = 5

const LADDER: Readonly<Record<LadderStep, readonly InMeetingOccasion[]>> = {
  'link-ready': ['link-ready', 'short-note'],
  'short-note': ['short-note', 'link-ready'],
  'offer-phone': ['offer-phone', 'short-note'],
  leave: ['leaving-note', 'offer-phone'],
}

const CONTINUE: readonly InMeetingOccasion[] = ['continue-phone', 'continue-office', 'continue-slot']

/** What there are words for now, the most fitting first. */
export function chooseInMeeting(meeting: MeetingStage): readonly InMeetingOccasion[] {
  if (meeting.stage === 'left') return CONTINUE
  if (meeting.stage === 'together') return chooseTogether(meeting.startedLate, meeting.minutesToEnd)
  const steps = meeting.step === null ? [] : LADDER[meeting.step]
  return steps.filter((occasion) => meeting.hasLink || occasion !== 'link-ready')
}

function chooseTogether(startedLate: boolean, minutesToEnd: number | null): readonly InMeetingOccasion[] {
  if (minutesToEnd === null) return startedLate ? ['late-opening', 'leaving'] : []
  if (minutesToEnd > LAST_WARNING_MINUTES) return ['end-warning', 'leaving']
  if (minutesToEnd > 0) return ['end-last-warning', 'leaving', ...CONTINUE]
  return ['end-now', 'leaving', ...CONTINUE]
}
