import type { Meeting } from '../domain/meeting/meeting.ts'
import type { EndWarning } from '../domain/policy/end-warnings.ts'
import type { LadderStep } from '../domain/policy/ladder.ts'
import { formatMinutes, formatTime } from '../ui/formats.ts'
import { t, tn } from '../ui/words.ts'
import type { ContinueKind } from './state.ts'

const MINUTE = 60_000

const greet = ({ person }: Meeting, body: string) =>
  `${person ? t('words_greeting', person) : t('words_greeting_plain')}\n${body}`

/** The note to send at a step of the ladder; its blanks are filled, its tone gives the benefit of the doubt. */
export function writeLadderNote(step: LadderStep, meeting: Meeting, leaveAtMs: number): string {
  const link = meeting.code && t('words_link', `https://meet.google.com/${meeting.code}`)
  const leave = formatTime(leaveAtMs)
  const body: Record<LadderStep, string> = {
    'link-ready': link || t('words_short_note', leave),
    'short-note': t('words_short_note', leave),
    'offer-phone': t('words_offer_phone', leave),
    leave: t('words_leave', formatMinutes(meeting.policy.ladderMinutes[3] * MINUTE)),
  }
  const wantsLink = link && (step === 'short-note' || step === 'offer-phone')
  return greet(meeting, wantsLink ? t('words_join', body[step], link) : body[step])
}

/** The sentence to say at an end warning. */
export const writeEndSentence = ({ minutesBefore }: EndWarning, leaveAtMs: number): string =>
  minutesBefore > 0 ? tn('words_end_soon', minutesBefore, minutesBefore) : t('words_end_now', formatTime(leaveAtMs))

const CONTINUE = {
  phone: 'words_continue_phone',
  'my-office': 'words_continue_office',
  'another-slot': 'words_continue_slot',
} as const

export const writeContinue = (kind: ContinueKind, meeting: Meeting, leaveAtMs: number): string =>
  greet(meeting, t(CONTINUE[kind], formatTime(leaveAtMs)))
