import type { ExpectationsCard } from '../../domain/meeting/fact.ts'
import { formatNumber } from '../formats.ts'
import { t, tn } from '../words.ts'

/** A few lines for the invitation: what matters for the meeting itself. */
export function writeInvitation(card: ExpectationsCard): string {
  const { responsibilities, reach, fee } = card
  return paragraphs([
    t('options_card_invitation_opening'),
    lines([
      ...meetingLines(card).map((line) => `- ${line}`),
      responsibilities && `- ${t('options_card_says_yours', responsibilities)}`,
      reach && `- ${t('options_card_says_reach', reach)}`,
      fee !== null && `- ${t('options_card_says_fee', fee)}`,
    ]),
  ])
}

/** The whole card for the proposal, each part under its heading. */
export function writeProposal(card: ExpectationsCard): string {
  const { steps, timelines, responsibilities, responseTime, reach, fee } = card
  const part = (heading: string, text: string) => text && `${heading}\n${text}`
  return paragraphs([
    t('options_card_proposal_opening'),
    part(t('options_card_steps'), lines(steps.map((step, index) => `${formatNumber(index + 1)}. ${step}`))),
    part(t('options_card_timelines'), timelines),
    part(t('options_card_heading_yours'), responsibilities),
    part(t('options_card_heading_meetings'), lines(meetingLines(card))),
    part(t('options_card_response_time'), responseTime),
    part(t('options_card_reach'), reach),
    part(t('options_card_fee'), fee ?? ''),
  ])
}

function meetingLines({ graceMinutes, noticeHours, movesAllowed }: ExpectationsCard): string[] {
  const notice = formatNumber(noticeHours, 2)
  return [
    graceMinutes === 0
      ? t('options_card_says_no_grace')
      : tn('options_card_says_grace', graceMinutes, formatNumber(graceMinutes, 2)),
    noticeHours === 0 ? t('options_card_says_no_notice') : tn('options_card_says_notice', noticeHours, notice),
    ...(movesAllowed === null ? [] : [movesWords(movesAllowed)]),
  ]
}

const movesWords = (moves: number) =>
  moves === 0 ? t('options_card_says_no_moves') : tn('options_card_says_moves', moves, formatNumber(moves))

const lines = (all: readonly (string | false)[]) => all.filter((line) => line !== false && line !== '').join('\n')
const paragraphs = (all: readonly string[]) => all.filter((text) => text !== '').join('\n\n')
