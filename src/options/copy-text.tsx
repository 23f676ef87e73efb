import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { CopyRow } from '../ui/copy-row.tsx'

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
      <CopyRow text={text} name={title}>
        {children}
      </CopyRow>
    </div>
  )
}
