import { Button } from '../../ui/button.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import { t } from '../../ui/words.ts'

type Props = { readonly title: string; readonly text: string }

/** The card as it goes into an invitation. It can be selected too, should the clipboard be closed. */
export function CardWords({ title, text }: Props) {
  const { done, copy } = useCopy(text)
  return (
    <div class="inset">
      <p class="words" dir="auto">
        {text}
      </p>
      <div class="buttons">
        <Button label={t('ui_named', t(done ? 'overlay_copied' : 'overlay_copy'), title)} onPress={() => void copy()}>
          {t(done ? 'overlay_copied' : 'overlay_copy')}
        </Button>
        <span class="soft" role="status">
          {done === false && t('overlay_copy_failed')}
        </span>
      </div>
    </div>
  )
}
