import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Reading } from '../domain/meeting/reading.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { chooseInMeeting } from '../wording/choose-in-meeting.ts'
import type { InMeetingOccasion } from '../wording/occasions.ts'

const MINUTE = 60_000

/** What there are words for now, the most fitting first. */
export function chooseNow(
  { meeting, hardStop }: MeetingBrief,
  { clock, ladder, endWarning }: Reading,
): readonly InMeetingOccasion[] {
  if (!hardStop) return []
  if (clock.phase === 'waiting')
    return chooseInMeeting({ stage: 'waiting', step: ladder, hasLink: meeting.code !== null })
  if (clock.phase === 'ended') return chooseAfterLeaving(meeting)
  if (!meeting.theirArrival || clock.phase === 'idle' || clock.phase === 'before') return []
  const startedLate = clock.phase === 'together' && hasStartedLate(meeting)
  const minutesToEnd = clock.phase === 'over' ? 0 : (endWarning?.minutesBefore ?? null)
  return chooseInMeeting({ stage: 'together', startedLate, minutesToEnd })
}

/** Whoever was late. */
const hasStartedLate = ({ clientLateMs, myLateMs, policy }: Meeting) =>
  Math.max(clientLateMs ?? 0, myLateMs ?? 0) > policy.onTimeMinutes * MINUTE

/** Nothing is continued that never began. */
function chooseAfterLeaving({ outcome, theirArrival }: Meeting): readonly InMeetingOccasion[] {
  if (outcome === 'held' || outcome === 'came-after-i-left') return chooseInMeeting({ stage: 'left' })
  if (outcome !== null && outcome !== 'no-show') return []
  return theirArrival ? chooseInMeeting({ stage: 'left' }) : ['leaving-note']
}

/** Offered by their own buttons, beside what there is to say now. */
export const isForLater = (occasion: InMeetingOccasion): boolean => occasion.startsWith('continue-')
