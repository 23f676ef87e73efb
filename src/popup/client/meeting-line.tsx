import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import type { ToldBefore } from '../../domain/expectations/told-before.ts'
import type { Judged } from '../../domain/judgment/judged.ts'
import type { ExcuseReason, Favour } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Button } from '../../ui/button.tsx'
import { formatDateTime } from '../../ui/formats.ts'
import { t } from '../../ui/words.ts'
import { CHANNELS } from '../channels.ts'
import { knownMs } from '../known-ms.ts'
import { myVerdict, overrunWords, theirVerdict } from '../meeting-words.ts'
import { evidenceWords } from './evidence-words.ts'
import { ExcuseForm } from './excuse-form.tsx'
import { FavourForm } from './favour-form.tsx'
import { LetPass } from './let-pass.tsx'
import { toldWords } from './told-words.ts'

type Props = {
  readonly meeting: Meeting
  readonly waivedBy: Judged['waivedBy']
  /** `null`: there was nothing to tell, or it is ahead. */
  readonly told: ToldBefore | null
  readonly now: number
  readonly onCorrect: () => void
  readonly onExcuse: (reason: ExcuseReason, note: string | null) => void
  readonly onFavour: (what: Favour) => void
  readonly onTakeBack: (kind: 'excused' | 'favour-given') => void
  /** What there is to say after it, shown when asked for. */
  readonly children: ComponentChild
}

type Opened = 'excuse' | 'favour' | 'say'

/** One meeting: their side, mine beside it, what was let pass and given, and where the figures come from. */
export function MeetingLine({
  meeting,
  waivedBy,
  told,
  now,
  onCorrect,
  onExcuse,
  onFavour,
  onTakeBack,
  children,
}: Props) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const toggle = (which: Opened) => ({
    look: 'quiet' as const,
    expanded: opened === which,
    onPress: () => setOpened(opened === which ? null : which),
  })
  const theirs = theirVerdict(meeting, now)
  const overrun = overrunWords(meeting)
  const atMs = meeting.schedule?.startMs ?? knownMs(meeting.myArrival)
  const mayExcuse = meeting.offence !== null && meeting.excused === null && waivedBy === null
  return (
    <li class="meeting">
      <p class="meeting-when soft">
        {atMs === null ? t('popup_time_unknown') : formatDateTime(atMs)}
        {' · '}
        {t(CHANNELS[meeting.channel])}
      </p>
      <p class="verdict" data-tone={waivedBy === null ? theirs.tone : 'plain'}>
        {theirs.text}
      </p>
      <p>{[myVerdict(meeting), overrun].filter(Boolean).join(' · ')}</p>
      <LetPass meeting={meeting} waivedBy={waivedBy} onTakeBack={onTakeBack} />
      {meeting.note && (
        <p class="note" dir="auto">
          {meeting.note}
        </p>
      )}
      {told && <p class="evidence soft">{toldWords(told)}</p>}
      <p class="evidence soft">{t('popup_evidence', evidenceWords(meeting.evidence))}</p>
      <div class="buttons">
        <Button look="quiet" onPress={onCorrect}>
          {t('popup_correct')}
        </Button>
        {mayExcuse && <Button {...toggle('excuse')}>{t('popup_excuse')}</Button>}
        {meeting.outcome !== null && <Button {...toggle('favour')}>{t('popup_favour')}</Button>}
        {children && <Button {...toggle('say')}>{t('popup_say')}</Button>}
      </div>
      {opened === 'say' && children}
      {opened === 'excuse' && mayExcuse && (
        <ExcuseForm
          onExcuse={(reason, note) => {
            setOpened(null)
            onExcuse(reason, note)
          }}
        />
      )}
      {opened === 'favour' && (
        <FavourForm
          onFavour={(what) => {
            setOpened(null)
            onFavour(what)
          }}
        />
      )}
    </li>
  )
}
