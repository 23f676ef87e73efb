import type { OffTheSchedule as Decision } from '../../domain/judgment/decided.ts'
import type { WayBack } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { formatDate, formatList } from '../../ui/formats.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import { WAYS_BACK } from './ways-back.ts'

/** Since when and why, what would bring them back, and what of it they did. */
export function OffTheSchedule({ decision: { sinceMs, reason, wayBack, kept } }: { readonly decision: Decision }) {
  return (
    <>
      <p>
        {reason ? (
          <Sentence word="popup_off_since_because" blanks={[formatDate(sinceMs), <bdi class="note">{reason}</bdi>]} />
        ) : (
          t('popup_off_since', formatDate(sinceMs))
        )}
      </p>
      {wayBack.length > 0 && (
        <p class="soft">{t('popup_way_back', formatList(wayBack.map((what) => t(WAYS_BACK[what].ask))))}</p>
      )}
      {kept.map(({ what, atMs }) => (
        <p key={atMs} class="kept">
          {t(WAYS_BACK[what].done, formatDate(atMs))}
        </p>
      ))}
    </>
  )
}

type Props = {
  readonly wayBack: readonly WayBack[]
  readonly onKept: (what: WayBack) => void
  readonly onPutBack: () => void
}

/** What they did for their return, and the return: the user decides, whatever was done. */
export const WayBackButtons = ({ wayBack, onKept, onPutBack }: Props) => (
  <div class="buttons">
    {wayBack.map((what) => (
      <Button key={what} onPress={() => onKept(what)}>
        {t(WAYS_BACK[what].kept)}
      </Button>
    ))}
    <Button onPress={onPutBack}>{t('popup_put_back_on')}</Button>
  </div>
)
