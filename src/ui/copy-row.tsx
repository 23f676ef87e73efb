import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { useCopy } from './use-copy.ts'
import { t } from './words.ts'

type Props = {
  readonly text: string
  /** Of the words that are copied. */
  readonly name: string
  readonly onCopied?: (() => void) | undefined
  /** Further ways to take them along. */
  readonly children?: ComponentChildren
}

/** The button that copies words, and what came of it: the clipboard may be closed. */
export function CopyRow({ text, name, onCopied, children }: Props) {
  const { done, copy } = useCopy(text, onCopied)
  const word = t(done ? 'overlay_copied' : 'overlay_copy')
  return (
    <div class="buttons">
      <Button label={t('ui_named', word, name)} onPress={() => void copy()}>
        {word}
      </Button>
      {children}
      <span class="soft" role="status">
        {done === false && t('overlay_copy_failed')}
      </span>
    </div>
  )
}
