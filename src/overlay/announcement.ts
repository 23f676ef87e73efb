import type { LadderStep } from '../domain/policy/ladder.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { formatMinutes, formatSpan, formatTime } from '../ui/formats.ts'
import { fill, t, tn } from '../ui/words.ts'
import type { Part } from './parts.tsx'
import type { Reading } from './reading.ts'
import type { Shown } from './shown.ts'

const MINUTE = 60_000

/** What is said once and holds no running figure: a sentence at each threshold, and the alert at the hard stop. */
export type Announcement = { readonly status: readonly Part[]; readonly alert: readonly Part[] }

const status = (...parts: Part[]): Announcement => ({ status: parts, alert: [] })

export function deriveAnnouncement(brief: MeetingBrief, reading: Reading, shown: Shown): Announcement {
  const { clock, endWarning, ladder } = reading
  const { meeting, hardStop } = brief
  if (!hardStop) return status()
  const leave = formatTime(hardStop.atMs)
  if (clock.phase === 'over') return { status: [], alert: [t('overlay_end_now', leave)] }
  if (clock.phase !== 'together' && clock.phase !== 'apart' && clock.phase !== 'waiting') return status()
  if (endWarning) return status(tn('overlay_end_soon', endWarning.minutesBefore, endWarning.minutesBefore, leave))
  if (clock.phase === 'apart') return status(t('overlay_still_apart'))
  if (clock.phase === 'waiting') return ladder ? status(describeStep(ladder, meeting.policy.ladderMinutes)) : status()
  if (shown === 'leaving-time') return status(t('overlay_someone_came', leave))
  return status(
    ...describeArrival(brief),
    ' ',
    t(keptWaiting(brief) ? 'overlay_still_leave' : 'overlay_you_leave', leave),
  )
}

const STEPS = {
  'link-ready': [0, 'overlay_ladder_link'],
  'short-note': [1, 'overlay_ladder_note'],
  'offer-phone': [2, 'overlay_ladder_phone'],
  leave: [3, 'overlay_ladder_leave'],
} as const

function describeStep(step: LadderStep, minutes: Policy['ladderMinutes']): string {
  const [index, word] = STEPS[step]
  return t(word, formatMinutes(minutes[index] * MINUTE))
}

const keptWaiting = ({ meeting }: MeetingBrief) =>
  !meeting.wait?.causeUnknown && (meeting.clientLateMs ?? 0) > meeting.policy.onTimeMinutes * MINUTE

/** How they came, by the bound kindest to them; where nothing is known, nothing is claimed. */
export function describeArrival(brief: MeetingBrief): readonly Part[] {
  const { meeting, client } = brief
  const who: Part = client ? { name: client.name } : t('overlay_the_client_opening')
  const lateMs = meeting.clientLateMs
  if (lateMs === null || meeting.wait?.causeUnknown) return fill<Part>('overlay_came_before_you_looked', who)
  if (!keptWaiting(brief)) return fill<Part>('overlay_came_on_time', who)
  const asTold = meeting.notice !== null && lateMs <= meeting.notice.minutes * MINUTE
  return fill<Part>(asTold ? 'overlay_came_as_told' : 'overlay_came_late', who, formatSpan(lateMs))
}
