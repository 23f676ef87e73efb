import { Button } from '../ui/button.tsx'
import { t } from '../ui/words.ts'

type Props = {
  /** `null`: not known yet. */
  readonly granted: boolean | null
  readonly onAsk: () => void
}

/** Firefox lets an extension into pages only once it was asked to; Chrome may be told so too. */
export function Access({ granted, onAsk }: Props) {
  return (
    <div class="access" role="status" data-granted={granted}>
      {granted === true && <p class="kept">{t('welcome_access_given')}</p>}
      {granted === false && (
        <>
          <p>{t('welcome_access_words')}</p>
          <Button look="main" onPress={onAsk}>
            {t('welcome_access_ask')}
          </Button>
        </>
      )}
    </div>
  )
}
