import type { ClientHistory } from '../messages/protocol.ts'
import { formatDuration, formatNumber } from '../ui/formats.ts'
import { t } from '../ui/words.ts'

/** The client's record and mine by the same count, side by side. */
export function HistoryLine({ meetings, late, timeLostMs, myLate }: ClientHistory) {
  if (meetings === 0) return <p class="soft">{t('overlay_history_first')}</p>
  const of = formatNumber(meetings)
  return (
    <p class="soft history">
      <span>
        {late === 0
          ? t('overlay_history_clean', of)
          : t('overlay_history', formatNumber(late), of, formatDuration(timeLostMs))}
      </span>
      <span>{t('overlay_history_mine', formatNumber(myLate), of)}</span>
    </p>
  )
}
