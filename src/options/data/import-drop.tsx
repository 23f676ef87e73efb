import { useRef, useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'

type Props = { readonly busy: boolean; readonly onFile: (file: File) => void }

/** A place to drop a file on, with a button for everybody else. */
export function ImportDrop({ busy, onFile }: Props) {
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
        {t('options_import')}
      </Button>
      <span class="soft">{t('options_import_drop')}</span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('options_import')}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
