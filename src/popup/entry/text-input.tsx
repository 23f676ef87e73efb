type Props = {
  readonly name: string
  readonly value: string
  readonly type?: 'text' | 'date' | 'time'
  readonly list?: string
  readonly faulty: boolean
  readonly onText: (value: string) => void
}

/** Half a date or time has no value, but the browser keeps it in the field: see `halfTyped`. */
export function TextInput({ name, value, type = 'text', list, faulty, onText }: Props) {
  return (
    <input
      class="input"
      name={name}
      type={type}
      list={list}
      dir={type === 'text' ? 'auto' : undefined}
      autocomplete="off"
      aria-invalid={faulty}
      value={value}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  )
}

/** The field that holds a part of a date or time. */
export const halfTyped = (form: HTMLFormElement): string | null =>
  [...form.querySelectorAll('input')].find((input) => input.validity.badInput)?.name ?? null
