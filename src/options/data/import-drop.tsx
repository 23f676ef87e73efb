import { useRef, useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { t, type WordKey } from '../../ui/words.ts'

type Props = {
  readonly busy: boolean
  readonly button: WordKey
  readonly hint: WordKey
  /** As an `<input>` takes it: `.json,application/json`. */
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A place to drop a file on, with a button for everybody else. */
export function ImportDrop({ busy, button, hint, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Button disabled={busy} onPress={() => input.current?.click()}>
        {t(button)}
      </Button>
      <span class="soft">{t(hint)}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={t(button)}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
