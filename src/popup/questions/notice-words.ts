import type { NoticeSpan } from '../../domain/events/moves.ts'
import { formatNumber } from '../../ui/formats.ts'
import { t } from '../../ui/words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Below this, hours say too little. */
const IN_MINUTES = 2 * HOUR

const HOURS = ['popup_notice_hours', 'popup_notice_hours_between', 'popup_notice_hours_most'] as const
const MINUTES = ['popup_notice_minutes', 'popup_notice_minutes_between', 'popup_notice_minutes_most'] as const

/** `3 to 5 h before`: both ends of what is known, rounded outwards; without the kinder one there is nothing to say. */
export function noticeWords({ leastMs, mostMs }: NoticeSpan): string {
  if (mostMs === null) return ''
  if (mostMs <= 0) return t('popup_notice_none')
  const [unit, [exactly, between, most]] = mostMs < IN_MINUTES ? [MINUTE, MINUTES] : [HOUR, HOURS]
  const upper = Math.ceil(mostMs / unit)
  if (leastMs === null || leastMs <= 0) return t(most, formatNumber(upper))
  const lower = Math.floor(leastMs / unit)
  return leastMs === mostMs || lower === upper
    ? t(exactly, formatNumber(upper))
    : t(between, formatNumber(lower), formatNumber(upper))
}
