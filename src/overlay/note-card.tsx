import { Button } from '../ui/button.tsx'
import { t } from '../ui/words.ts'
import type { View } from './view.ts'

type Props = Pick<View, 'copied' | 'controls'> & { readonly text: string }

/** Words to send or to say. They can be selected too: a page may forbid the clipboard. */
export function NoteCard({ text, copied, controls }: Props) {
  const done = copied?.text === text ? copied.done : null
  return (
    <div class="note">
      <p class="words">{text}</p>
      <div class="row">
        <Button onPress={() => controls.copy(text)}>{t(done ? 'overlay_copied' : 'overlay_copy')}</Button>
        {done === false && <span class="soft">{t('overlay_copy_failed')}</span>}
      </div>
    </div>
  )
}
