import type { StandingName } from '../../domain/judgment/standing.ts'
import type { WayBack } from '../../domain/meeting/fact.ts'
import type { ClientBrief } from '../../messages/protocol.ts'
import { formatList, formatMinutes, formatNumber } from '../../ui/formats.ts'
import { t, tn, type WordKey } from '../../ui/words.ts'

/** How often they kept the user waiting: never without the count, and no judgment of a few meetings. */
export function waitWords({ meetings, late, medianWaitMs, standing }: ClientBrief): string {
  const of = formatNumber(meetings)
  if (meetings === 0) return t('calendar_no_record')
  if (late === 0) return standing === 'new' ? tn('calendar_too_few', meetings, of) : tn('calendar_never', meetings, of)
  if (standing === 'new') return t('calendar_kept_few', formatNumber(late), of)
  const kept = t('calendar_kept', formatNumber(late), of)
  if (medianWaitMs === null) return kept
  return t(late === 1 ? 'ui_pair' : 'calendar_kept_median', kept, formatMinutes(medianWaitMs))
}

/** `new` and `fine` are left unsaid: the count says as much. */
export const STANDING_WORDS = {
  'off-the-schedule': 'popup_standing_off',
  pattern: 'popup_standing_pattern',
  watch: 'popup_standing_watch',
  good: 'popup_standing_good',
} as const satisfies Partial<Record<StandingName, WordKey>>

const WAYS_BACK = {
  prepay: 'calendar_way_prepay',
  'confirm-day-before': 'calendar_way_confirm',
} as const satisfies Record<WayBack, WordKey>

/** What would bring them back; empty: the user named nothing. */
export const wayBackWords = ({ wayBack }: ClientBrief): string =>
  wayBack.length === 0 ? '' : t('calendar_way_back', formatList(wayBack.map((way) => t(WAYS_BACK[way]))))

const LONGEST_REASON = 160

/** The user's own words, without the stop with which ours would end. */
export function reasonWords({ offBecause }: ClientBrief): string {
  const words = (offBecause ?? '').trim().replace(/[.。]+$/, '')
  return words.length > LONGEST_REASON ? `${words.slice(0, LONGEST_REASON).trimEnd()}…` : words
}
