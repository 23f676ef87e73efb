import type { Reading } from '../domain/meeting/reading.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { formatMinutes, formatTime } from '../ui/formats.ts'
import { t } from '../ui/words.ts'
import type { Headline } from './headline.ts'

type Props = { readonly brief: MeetingBrief; readonly headline: Headline; readonly reading: Reading }

/** The number first, and beside it the one that does not move. */
export function ClockFace({ brief, headline, reading }: Props) {
  const { hardStop, meeting } = brief
  if (reading.clock.phase === 'ended') return null
  return (
    <div class="face">
      {headline.figure !== null && (
        <div role="timer" aria-label={headline.name} class="figure">
          {headline.figure}
        </div>
      )}
      {hardStop && (
        <div class="leave">
          <span class="soft">{t('overlay_leave')}</span> <span class="leave-at">{formatTime(hardStop.atMs)}</span>
          {hardStop.reason === 'usual-length' && meeting.schedule && (
            <span class="soft">
              {t('overlay_guess_length', formatMinutes(hardStop.atMs - meeting.schedule.startMs))}
            </span>
          )}
          {hardStop.reason === 'next-commitment' && (
            <span class="soft">{t('overlay_next_commitment', formatTime(hardStop.commitmentMs))}</span>
          )}
        </div>
      )}
    </div>
  )
}
