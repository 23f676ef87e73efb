import { Button } from '../ui/button.tsx'
import { t } from '../ui/words.ts'

type Props = {
  readonly sentence: string | null
  readonly trouble: boolean
  readonly onUndo: () => void
}

/** What was just said and kept, or that it could not be kept. */
export function UndoLine({ sentence, trouble, onUndo }: Props) {
  return (
    <div class="undo" role="status">
      {trouble && <p class="fault">{t('popup_not_kept')}</p>}
      {!trouble && sentence !== null && (
        <p>
          <span>{sentence}</span>
          <Button look="quiet" onPress={onUndo}>
            {t('popup_undo')}
          </Button>
        </p>
      )}
    </div>
  )
}
