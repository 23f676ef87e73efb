import type { Outcome } from '../domain/meeting/fact.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { formatSpan } from '../ui/formats.ts'
import { t } from '../ui/words.ts'
import { describeArrival } from './announcement.ts'
import { nameExcuse } from './excuse.tsx'
import { Parts } from './parts.tsx'

const OUTCOME: Readonly<Record<Outcome, Parameters<typeof t>[0]>> = {
  held: 'overlay_outcome_held',
  'no-show': 'overlay_outcome_no_show',
  'came-after-i-left': 'overlay_outcome_came_after',
  'late-cancellation': 'overlay_outcome_late_cancellation',
  'late-move': 'overlay_outcome_late_move',
  'cancelled-in-time': 'overlay_outcome_cancelled_in_time',
  'cancelled-by-me': 'overlay_outcome_cancelled_by_me',
  'missed-by-me': 'overlay_outcome_missed_by_me',
  'not-a-meeting': 'overlay_outcome_not_a_meeting',
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** What was recorded, once it is over. */
export function Summary(brief: MeetingBrief) {
  const { outcome, excused, overrunMs, wait, policy, clientLateMs } = brief.meeting
  const waitedMs = wait?.ms ?? 0
  const tellsMore = waitedMs > policy.onTimeMinutes * MINUTE && (outcome !== 'held' || waitedMs !== clientLateMs)
  return (
    <div class="summary">
      <p class="outcome">{t(outcome ? OUTCOME[outcome] : 'overlay_outcome_open')}</p>
      {outcome === 'held' && (
        <p>
          <Parts of={describeArrival(brief)} />
        </p>
      )}
      {tellsMore && <p>{t('overlay_you_waited', formatSpan(waitedMs))}</p>}
      {overrunMs !== null && overrunMs >= SECOND && <p>{t('overlay_left_over', formatSpan(overrunMs))}</p>}
      {excused && <p>{t('overlay_excused', nameExcuse(excused.reason))}</p>}
    </div>
  )
}
