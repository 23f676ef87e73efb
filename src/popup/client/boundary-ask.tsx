import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'

type Props = { readonly onSet: (how: 'note' | 'talk') => void; readonly onPutOff: () => void }

/** Copying a note proves nothing: only the user knows whether it went out. */
export function BoundaryAsk({ onSet, onPutOff }: Props) {
  return (
    <div class="ask" role="group" aria-labelledby="boundary">
      <p id="boundary">{t('popup_boundary_ask')}</p>
      <div class="buttons">
        <Button onPress={() => onSet('note')}>{t('popup_boundary_note')}</Button>
        <Button onPress={() => onSet('talk')}>{t('popup_boundary_talk')}</Button>
        <Button look="quiet" onPress={onPutOff}>
          {t('popup_boundary_not_now')}
        </Button>
      </div>
    </div>
  )
}
