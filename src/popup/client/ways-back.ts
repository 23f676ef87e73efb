import type { WayBack } from '../../domain/meeting/fact.ts'
import type { WordKey } from '../../ui/words.ts'

/** `ask`: what they would have to do; `kept`: that they did it; `done`: the same on record. */
export const WAYS_BACK = {
  prepay: { ask: 'popup_way_back_prepay', kept: 'popup_kept_prepay', done: 'popup_done_prepay' },
  'confirm-day-before': { ask: 'popup_way_back_confirm', kept: 'popup_kept_confirm', done: 'popup_done_confirm' },
} as const satisfies Record<WayBack, { ask: WordKey; kept: WordKey; done: WordKey }>

export const EVERY_WAY_BACK = Object.keys(WAYS_BACK) as WayBack[]
