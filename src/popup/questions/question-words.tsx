import { noticeBefore } from '../../domain/events/moves.ts'
import type { Meeting, Question } from '../../domain/meeting/meeting.ts'
import { formatDays, formatDayTime, formatMinutes, formatNumber } from '../../ui/formats.ts'
import { Name } from '../../ui/name.tsx'
import { type Blank, Sentence } from '../../ui/sentence.tsx'
import { t, type WordKey } from '../../ui/words.ts'
import { knownMs } from '../known-ms.ts'
import { stranger } from './answers.ts'
import { noticeWords } from './notice-words.ts'

type Props = { readonly question: Question; readonly meeting: Meeting; readonly clientName: string | null }

/** The question as a sentence that can be answered without looking anything up. */
export function QuestionWords({ question, meeting, clientName }: Props) {
  const atMs = meeting.schedule?.startMs ?? knownMs(meeting.myArrival) ?? 0
  const who = <Name>{clientName ?? meeting.title ?? t('popup_somebody')}</Name>
  const when = formatDayTime(atMs)
  const wait = formatMinutes(meeting.wait?.ms ?? 0)
  const name = stranger(meeting)?.name
  const words: Record<Question, readonly [WordKey, ...Blank[]]> = {
    'who-was-it': ['popup_ask_who', when],
    'is-this-the-client': ['popup_ask_is_this', <Name>{name || t('popup_somebody')}</Name>, who, when],
    'when-was-it-planned': meeting.schedule ? ['popup_ask_planned_at', who, when] : ['popup_ask_planned', who, when],
    'did-they-come': ['popup_ask_came', who, when],
    'why-did-i-wait': ['popup_ask_why_wait', who, when, wait],
    'was-i-waiting': ['popup_ask_was_waiting', who, when, wait],
    'who-called-it-off': [
      meeting.calledOff?.why === 'declined' ? 'popup_ask_declined' : 'popup_ask_called_off',
      who,
      when,
      calledOffWords(meeting),
    ],
    'who-moved-it': movedWords(meeting, who, when),
  }
  const [word, ...blanks] = words[question]
  return <Sentence word={word} blanks={blanks} />
}

const calledOffWords = ({ calledOff, schedule }: Meeting) =>
  calledOff && schedule ? noticeWords(noticeBefore(schedule.startMs, calledOff.at)) : ''

function movedWords({ lateMove, moves, movedDays }: Meeting, who: Blank, when: string): readonly [WordKey, ...Blank[]] {
  const from = lateMove ? [formatDayTime(lateMove.fromMs), noticeWords(lateMove.notice)] : []
  if (moves < 2) return ['popup_ask_moved', who, when, ...from]
  return ['popup_ask_moved_again', who, when, ...from, formatNumber(moves), formatDays(movedDays)]
}
