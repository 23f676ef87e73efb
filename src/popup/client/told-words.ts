import type { ToldBefore } from '../../domain/expectations/told-before.ts'
import { formatDate, formatNumber } from '../../ui/formats.ts'
import { t } from '../../ui/words.ts'

/** Which version of the expectations they knew of when a meeting began. */
export function toldWords(before: ToldBefore): string {
  if (!before.told) return t('popup_not_told')
  const { atMs, version, own } = before
  if (version === null) return t('popup_told_lost', formatDate(atMs))
  return t(own ? 'popup_told_own' : 'popup_told', formatNumber(version), formatDate(atMs))
}
