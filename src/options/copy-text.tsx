import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../ui/button.tsx'
import { useCopy } from '../ui/use-copy.ts'
import { t } from '../ui/words.ts'

type Props = {
  readonly title: string
  readonly text: string
  /** Further ways to send it, beside the button that copies. */
  readonly children?: ComponentChildren
}

const LONGEST_SHOWN = 14
const LETTERS_IN_LINE = 85

/** Words to take along. They can be selected too, should the clipboard be closed. */
export function CopyText({ title, text, children }: Props) {
  const titleId = useId()
  const { done, copy } = useCopy(text)
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_IN_LINE)), 0)
  return (
    <div class="copy-text">
      <h3 id={titleId}>{title}</h3>
      <textarea
        class="input"
        dir="auto"
        readOnly
        aria-labelledby={titleId}
        rows={Math.min(lines, LONGEST_SHOWN)}
        value={text}
      />
      <div class="buttons">
        <Button label={t('ui_named', t('overlay_copy'), title)} onPress={() => void copy()}>
          {t(done ? 'overlay_copied' : 'overlay_copy')}
        </Button>
        {children}
        <span class="soft" role="status">
          {done === false && t('overlay_copy_failed')}
        </span>
      </div>
    </div>
  )
}
