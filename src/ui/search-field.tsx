type Props = {
  /** Its name, shown while it is empty. */
  readonly label: string
  readonly value: string
  readonly onSearch: (text: string) => void
}

export function SearchField({ label, value, onSearch }: Props) {
  return (
    <input
      class="input search"
      type="search"
      dir="auto"
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  )
}
