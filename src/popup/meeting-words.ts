import type { Meeting } from '../domain/meeting/meeting.ts'
import { classifyWait } from '../domain/policy/lateness.ts'
import { formatMinutes } from '../ui/formats.ts'
import { t, type WordKey } from '../ui/words.ts'

/** `tone`: the only three colours a record may have. */
export type Verdict = { readonly text: string; readonly tone: 'kept' | 'due' | 'plain' }

const MINUTE = 60_000

const OUTCOMES = {
  'no-show': 'popup_was_no_show',
  'came-after-i-left': 'popup_was_after',
  'late-cancellation': 'popup_was_late_cancellation',
  'late-move': 'popup_was_late_move',
  'cancelled-in-time': 'popup_was_cancelled_in_time',
  'cancelled-by-me': 'popup_was_cancelled_by_me',
  'missed-by-me': 'popup_was_missed_by_me',
  'not-a-meeting': 'popup_was_not_a_meeting',
} as const satisfies Record<string, WordKey>

/** What their side of a meeting came to. */
export function theirVerdict(meeting: Meeting, now: number): Verdict {
  const { outcome, wait, policy } = meeting
  if (meeting.iAmHere) return plain(t('popup_was_running'))
  if (outcome === null) {
    const ahead = meeting.schedule !== null && meeting.schedule.startMs > now
    return plain(t(ahead ? 'popup_was_planned' : 'popup_was_open'))
  }
  if (outcome !== 'held') return { text: t(OUTCOMES[outcome]), tone: meeting.offence ? 'due' : 'plain' }
  if (meeting.offence === 'late-move')
    return { text: t('popup_was_late_move'), tone: meeting.excused ? 'plain' : 'due' }
  if (!wait || wait.ms === null) return plain(t('popup_was_held'))
  const lateness = classifyWait(wait.ms, policy)
  if (lateness === 'on-time') return { text: t('popup_was_on_time'), tone: 'kept' }
  const minutes = formatMinutes(wait.ms)
  if (lateness === 'grace') return plain(t('popup_was_grace', minutes))
  return { text: t('popup_was_late', minutes), tone: meeting.offence && !meeting.excused ? 'due' : 'plain' }
}

/** My own lateness, by the same clock. */
export function myVerdict({ myLateMs, policy }: Meeting): string {
  if (myLateMs === null) return t('popup_me_unknown')
  return myLateMs <= policy.onTimeMinutes * MINUTE ? t('popup_me_on_time') : t('popup_me_late', formatMinutes(myLateMs))
}

/** `null`: I left in time, or not late enough to speak of. */
export function overrunWords({ overrunMs, policy }: Meeting): string | null {
  if (overrunMs === null || overrunMs <= policy.overrunSpokenMinutes * MINUTE) return null
  return t('popup_overrun', formatMinutes(overrunMs))
}

const plain = (text: string): Verdict => ({ text, tone: 'plain' })
