import type { CardField } from '../../domain/expectations/diff-cards.ts'
import type { WordKey } from '../../ui/words.ts'

/** What each part of a card is called where it is one of a list. */
export const CARD_NAMES = {
  steps: 'options_card_name_steps',
  timelines: 'options_card_name_timelines',
  responsibilities: 'options_card_name_responsibilities',
  graceMinutes: 'options_card_name_grace',
  noticeHours: 'options_card_name_notice',
  movesAllowed: 'options_card_name_moves',
  responseTime: 'options_card_name_response_time',
  reach: 'options_card_name_reach',
  fee: 'options_card_name_fee',
} as const satisfies Record<CardField, WordKey>

/** Fields of words, with an example of what to say there. */
export const CARD_WORDS = [
  { field: 'timelines', label: 'options_card_timelines', example: 'options_card_timelines_example' },
  {
    field: 'responsibilities',
    label: 'options_card_responsibilities',
    example: 'options_card_responsibilities_example',
  },
  { field: 'responseTime', label: 'options_card_response_time', example: 'options_card_response_time_example' },
  { field: 'reach', label: 'options_card_reach', example: 'options_card_reach_example' },
] as const satisfies readonly { readonly field: CardField; readonly label: WordKey; readonly example: WordKey }[]

export const CARD_NUMBERS = [
  { field: 'graceMinutes', label: 'options_card_grace', unit: 'options_unit_minutes' },
  { field: 'noticeHours', label: 'options_card_notice', unit: 'options_unit_hours' },
  { field: 'movesAllowed', label: 'options_card_moves', unit: 'options_card_unit_times' },
] as const satisfies readonly { readonly field: CardField; readonly label: WordKey; readonly unit: WordKey }[]
