import type { NextStep } from '../../domain/judgment/next-step.ts'
import type { WordKey } from '../../ui/words.ts'

/** What to do next, in one sentence. */
export const NEXT_WORDS = {
  'off-the-schedule': 'popup_next_off',
  security: 'popup_next_security',
  expectations: 'popup_next_expectations',
  talk: 'popup_next_talk',
  see: 'popup_next_see',
  'way-back': 'popup_next_way_back',
  'way-back-kept': 'popup_next_way_back_kept',
  flexibility: 'popup_next_flexibility',
  nothing: 'popup_next_nothing',
} as const satisfies Record<NextStep, WordKey>
