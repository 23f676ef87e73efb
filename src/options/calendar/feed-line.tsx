import type { FeedStatus } from '../../messages/protocol.ts'
import { Button } from '../../ui/button.tsx'
import { formatDayTime, formatNumber } from '../../ui/formats.ts'
import { t, tn } from '../../ui/words.ts'
import { faultWords } from './fault-words.ts'

type Props = { readonly feed: FeedStatus; readonly onRemove: () => void }

export function FeedLine({ feed, onRemove }: Props) {
  const { masked, lastGoodMs, asOfMs, events, broken, fault } = feed
  return (
    <li class="feed">
      <div>
        <p class="feed-address" dir="ltr">
          {masked}
        </p>
        <p class="soft">
          {lastGoodMs === null
            ? t('options_calendar_never_read')
            : t(
                'popup_joined',
                t('options_calendar_read', formatDayTime(lastGoodMs), formatDayTime(asOfMs ?? lastGoodMs)),
                tn('options_calendar_events', events, formatNumber(events)),
              )}
        </p>
        {broken > 0 && <p class="soft">{tn('options_calendar_broken', broken, formatNumber(broken))}</p>}
        {fault !== null && <p class="fault">{faultWords(fault)}</p>}
      </div>
      <Button label={t('ui_named', t('options_calendar_remove'), masked)} onPress={onRemove}>
        {t('options_calendar_remove')}
      </Button>
    </li>
  )
}
