import type { Standing } from '../domain/judgment/standing.ts'
import type { Tally } from '../domain/judgment/tally.ts'
import { formatList, formatMinutes } from '../ui/formats.ts'
import { t, tn } from '../ui/words.ts'

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
  if (offences === 0) return tn('popup_tally_clean', meetings, meetings)
  const said = [
    byKind.late > 0 && t('popup_tally_late', byKind.late),
    byKind['no-show'] > 0 && t('popup_tally_no_show', byKind['no-show']),
    byKind['late-cancellation'] > 0 && t('popup_tally_cancelled', byKind['late-cancellation']),
    byKind['late-move'] > 0 && t('popup_tally_moved', byKind['late-move']),
  ].filter((words) => words !== false)
  const count = t('popup_tally', formatList(said), meetings)
  if (medianWaitMs === null) return count
  return t(byKind.late > 1 ? 'popup_tally_median' : 'popup_tally_one', count, formatMinutes(medianWaitMs))
}
