import type { Reading } from '../domain/meeting/reading.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { formatSpan, formatTime } from '../ui/formats.ts'
import { sentenceGap } from '../ui/join-sentences.ts'
import { deriveSaid } from '../ui/leaving-time.ts'
import { fill, t } from '../ui/words.ts'
import type { Part } from './parts.tsx'
import type { Shown } from './shown.ts'

const MINUTE = 60_000

/** As it is drawn: a sentence may hold a name. */
export type Announcement = { readonly status: readonly Part[]; readonly alert: readonly Part[] }

/** What is said where others may see the screen, with how they came where they may not. */
export function deriveAnnouncement(brief: MeetingBrief, reading: Reading, shown: Shown): Announcement {
  const { hardStop } = brief
  const { status, alert } = deriveSaid(brief, reading)
  const tellsArrival = shown === 'all' && hardStop && reading.clock.phase === 'together' && !reading.endWarning
  if (!tellsArrival) return { status: parts(status), alert: parts(alert) }
  const leave = formatTime(hardStop.atMs)
  const still = t(keptWaiting(brief) ? 'overlay_still_leave' : 'overlay_you_leave', leave)
  return { status: [...describeArrival(brief), sentenceGap(), still], alert: [] }
}

const parts = (sentence: string): readonly Part[] => (sentence === '' ? [] : [sentence])

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
