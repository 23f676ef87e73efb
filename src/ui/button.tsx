import type { ComponentChildren } from 'preact'

type Props = {
  readonly children: ComponentChildren
  /** `main`: the one thing to do here. `quiet`: may be done, seldom is. */
  readonly look?: 'main' | 'quiet' | undefined
  /** Where the words on it do not name it. */
  readonly label?: string
  readonly submit?: boolean
  readonly disabled?: boolean
  readonly expanded?: boolean
  readonly onPress?: () => void
}

export function Button({ children, look, label, submit, disabled, expanded, onPress }: Props) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class="button"
      data-look={look}
      aria-label={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onPress && (() => onPress())}
    >
      {children}
    </button>
  )
}
