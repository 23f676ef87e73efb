import type { ComponentChild } from 'preact'
import type { Meeting, Question } from '../../domain/meeting/meeting.ts'
import { formatDay, formatMinutes, formatTime } from '../../ui/formats.ts'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t, type WordKey } from '../../ui/words.ts'
import { knownMs } from '../entry/entry-of.ts'
import { stranger } from './answers.ts'

type Props = { readonly question: Question; readonly meeting: Meeting; readonly clientName: string | null }

/** The question as a sentence that can be answered without looking anything up. */
export function QuestionWords({ question, meeting, clientName }: Props) {
  const atMs = meeting.schedule?.startMs ?? knownMs(meeting.myArrival) ?? 0
  const who = <Name>{clientName ?? meeting.title ?? t('popup_somebody')}</Name>
  const when = `${formatDay(atMs)}, ${formatTime(atMs)}`
  const wait = formatMinutes(meeting.wait?.ms ?? 0)
  const name = stranger(meeting)?.name
  const words: Record<Question, readonly [WordKey, ...ComponentChild[]]> = {
    'who-was-it': ['popup_ask_who', when],
    'is-this-the-client': ['popup_ask_is_this', <Name>{name || t('popup_somebody')}</Name>, who, when],
    'when-was-it-planned': meeting.schedule ? ['popup_ask_planned_at', who, when] : ['popup_ask_planned', who, when],
    'did-they-come': ['popup_ask_came', who, when],
    'why-did-i-wait': ['popup_ask_why_wait', who, when, wait],
    'was-i-waiting': ['popup_ask_was_waiting', who, when, wait],
  }
  const [word, ...blanks] = words[question]
  return <Sentence word={word} blanks={blanks} />
}
