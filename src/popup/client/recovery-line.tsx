import type { Recovery } from '../../domain/judgment/recovery.ts'
import { Button } from '../../ui/button.tsx'
import { formatDate, formatNumber } from '../../ui/formats.ts'
import { t } from '../../ui/words.ts'

type Props = { readonly recovery: Recovery; readonly how: 'note' | 'talk'; readonly onTakeBack: () => void }

/** Before and since, as counts; whether the one made the other is nobody's to say. */
export function RecoveryLine({ recovery: { boundaryMs, before, since }, how, onTakeBack }: Props) {
  const day = formatDate(boundaryMs)
  const words =
    since.meetings === 0
      ? t(how === 'note' ? 'popup_recovery_note_open' : 'popup_recovery_talk_open', day)
      : t(
          how === 'note' ? 'popup_recovery_note' : 'popup_recovery_talk',
          formatNumber(since.onTime),
          formatNumber(since.meetings),
          day,
          formatNumber(before.onTime),
          formatNumber(before.meetings),
        )
  return (
    <div class="section-head recovery">
      <p>{words}</p>
      <Button look="quiet" onPress={onTakeBack}>
        {t('popup_take_back')}
      </Button>
    </div>
  )
}
