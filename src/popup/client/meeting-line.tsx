import { useState } from 'preact/hooks'
import type { ExcuseReason } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Button } from '../../ui/button.tsx'
import { formatDate, formatTime } from '../../ui/formats.ts'
import { t } from '../../ui/words.ts'
import { CHANNELS } from '../channels.ts'
import { knownMs } from '../entry/entry-of.ts'
import { myVerdict, overrunWords, theirVerdict } from '../meeting-words.ts'
import { evidenceWords } from './evidence-words.ts'
import { EXCUSES, ExcuseForm } from './excuse-form.tsx'

type Props = {
  readonly meeting: Meeting
  readonly now: number
  readonly onCorrect: () => void
  readonly onExcuse: (reason: ExcuseReason, note: string | null) => void
}

/** One meeting: their side, mine beside it, and where the figures come from. */
export function MeetingLine({ meeting, now, onCorrect, onExcuse }: Props) {
  const [excusing, setExcusing] = useState(false)
  const theirs = theirVerdict(meeting, now)
  const overrun = overrunWords(meeting)
  const atMs = meeting.schedule?.startMs ?? knownMs(meeting.myArrival)
  return (
    <li class="meeting">
      <p class="meeting-when soft">
        {atMs === null ? t('popup_time_unknown') : `${formatDate(atMs)}, ${formatTime(atMs)}`}
        {' · '}
        {t(CHANNELS[meeting.channel])}
      </p>
      <p class="verdict" data-tone={theirs.tone}>
        {theirs.text}
      </p>
      <p>{[myVerdict(meeting), overrun].filter(Boolean).join(' · ')}</p>
      {meeting.excused && <Excused reason={meeting.excused.reason} note={meeting.excused.note} />}
      {meeting.note && (
        <p class="note" dir="auto">
          {meeting.note}
        </p>
      )}
      <p class="evidence soft">{t('popup_evidence', evidenceWords(meeting.evidence))}</p>
      <div class="buttons">
        <Button look="quiet" onPress={onCorrect}>
          {t('popup_correct')}
        </Button>
        {meeting.offence && !meeting.excused && (
          <Button look="quiet" expanded={excusing} onPress={() => setExcusing(!excusing)}>
            {t('popup_excuse')}
          </Button>
        )}
      </div>
      {excusing && meeting.offence && !meeting.excused && (
        <ExcuseForm
          onExcuse={(reason, note) => {
            setExcusing(false)
            onExcuse(reason, note)
          }}
        />
      )}
    </li>
  )
}

const Excused = ({ reason, note }: NonNullable<Meeting['excused']>) => (
  <p class="kept">
    {t('popup_excused', t(EXCUSES[reason]))}
    {note && (
      <>
        {': '}
        <bdi>{note}</bdi>
      </>
    )}
  </p>
)
