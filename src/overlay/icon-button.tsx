const PATHS = {
  minus: 'M4 8h8',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 .01 0z',
  lid: 'M1.5 7S4 11 8 11s6.5-4 6.5-4M4 9.7l-1 1.8M8 11v2M12 9.7l1 1.8',
} as const

type Props = {
  readonly icon: keyof typeof PATHS
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
        <path d={PATHS[icon]} />
      </svg>
    </button>
  )
}
