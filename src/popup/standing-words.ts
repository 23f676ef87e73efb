import type { Standing } from '../domain/judgment/standing.ts'
import type { Tally } from '../domain/judgment/tally.ts'
import { formatList, formatMinutes, formatNumber } from '../ui/formats.ts'
import { type CountedKey, t, tn } from '../ui/words.ts'

/** Where a client stands, in one line: never a score, and always with the count. */
export function lineWords({ name, reason, tally }: Standing): string {
  switch (name) {
    case 'off-the-schedule':
      return tally.meetings === 0 ? t('popup_line_off') : t('popup_line_off_count', tallyWords(tally))
    case 'pattern':
      return t('popup_line_pattern', tallyWords(tally))
    case 'new':
      if (reason.code === 'too-few' && reason.meetings === 0) return t('popup_no_record')
      return t('popup_line_new', tallyWords(tally))
    default:
      return tallyWords(tally)
  }
}

/** `late 4 of the last 8, median 11 min`: of the last 12 months. */
export function tallyWords({ meetings, offences, byKind, medianWaitMs }: Tally): string {
  if (meetings === 0) return t('popup_tally_none')
  if (offences === 0) return tn('popup_tally_clean', meetings, formatNumber(meetings))
  const times = (key: CountedKey, kind: keyof Tally['byKind']) =>
    byKind[kind] > 0 ? [tn(key, byKind[kind], formatNumber(byKind[kind]))] : []
  const said = [
    ...times('popup_tally_late', 'late'),
    ...times('popup_tally_no_show', 'no-show'),
    ...times('popup_tally_cancelled', 'late-cancellation'),
    ...times('popup_tally_moved', 'late-move'),
  ]
  const count = tn('popup_tally', meetings, formatList(said), formatNumber(meetings))
  if (medianWaitMs === null) return count
  return t(byKind.late > 1 ? 'popup_tally_median' : 'ui_pair', count, formatMinutes(medianWaitMs))
}
