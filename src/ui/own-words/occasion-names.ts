import type { Occasion } from '../../wording/occasions.ts'
import type { WordKey } from '../words.ts'

export const OCCASION_NAMES = {
  'link-ready': 'words_for_link_ready',
  'short-note': 'words_for_short_note',
  'offer-phone': 'words_for_offer_phone',
  'leaving-note': 'words_for_leaving_note',
  'late-opening': 'words_for_late_opening',
  'end-warning': 'words_for_end_warning',
  'end-last-warning': 'words_for_end_last_warning',
  'end-now': 'words_for_end_now',
  leaving: 'words_for_leaving',
  'continue-phone': 'words_for_continue_phone',
  'continue-office': 'words_for_continue_office',
  'continue-slot': 'words_for_continue_slot',
  'no-show-first': 'words_for_no_show_first',
  'no-show-repeated': 'words_for_no_show_repeated',
  'late-cancellation-first': 'words_for_late_cancellation_first',
  'late-cancellation-repeated': 'words_for_late_cancellation_repeated',
  'late-move-first': 'words_for_late_move_first',
  'late-move-repeated': 'words_for_late_move_repeated',
  'call-script': 'words_for_call_script',
  'pattern-talk': 'words_for_pattern_talk',
  'thank-you': 'words_for_thank_you',
  expectations: 'words_for_expectations',
  'confirm-day-before': 'words_for_confirm_day_before',
  'off-the-schedule': 'words_for_off_the_schedule',
} as const satisfies Record<Occasion, WordKey>
