type Props = {
  /** One of icons.css. */
  readonly icon: 'minus' | 'cross' | 'eye' | 'lid'
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
      data-icon={icon}
      data-marked={marked || undefined}
      onClick={onPress}
    />
  )
}
