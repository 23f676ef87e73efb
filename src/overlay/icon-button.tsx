import { ICON_PATHS } from './icon-paths.ts'

type Props = {
  readonly icon: keyof typeof ICON_PATHS
  readonly label: string
  readonly hint?: string
  /** By which its focus is found again when it is drawn anew. */
  readonly name?: string
  /** Something waits behind it. */
  readonly marked?: boolean
  readonly onPress: () => void
}

export function IconButton({ icon, label, hint, name, marked, onPress }: Props) {
  return (
    <button
      type="button"
      class={name ? `icon ${name}` : 'icon'}
      aria-label={label}
      title={hint ?? label}
      data-marked={marked || undefined}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICON_PATHS[icon]} />
      </svg>
    </button>
  )
}
