import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'

type Props = {
  readonly name: string
  readonly busy: boolean
  readonly onErase: () => void
  readonly onCancel: () => void
}

/** A word is typed, not the name: some names can't be typed. */
export function EraseConfirm({ name, busy, onErase, onCancel }: Props) {
  const [typed, setTyped] = useState('')
  const word = t('options_erase_word')
  const agreed = typed.trim().toLowerCase() === word.toLowerCase()
  return (
    <form
      class="erase"
      onSubmit={(event) => {
        event.preventDefault()
        if (agreed && !busy) onErase()
      }}
    >
      <p>
        <Sentence word="options_erase_sure" blanks={[<Name>{name}</Name>]} />
      </p>
      <label class="field">
        <span>{t('options_erase_type', word)}</span>
        <input
          class="input"
          autocomplete="off"
          ref={(input) => {
            if (typed === '') input?.focus()
          }}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <Button look="main" submit disabled={!agreed || busy}>
          {t('options_erase')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('options_cancel')}
        </Button>
      </div>
    </form>
  )
}
