import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { OCCASION_NAMES } from '../../ui/own-words/occasion-names.ts'
import { t } from '../../ui/words.ts'
import type { Blank } from '../../wording/blanks.ts'
import type { Known } from '../../wording/known.ts'
import { directionOf } from '../../wording/language.ts'
import type { Occasion } from '../../wording/occasions.ts'
import { parseTemplate } from '../../wording/parse-template.ts'
import { type Tongue, writeWords } from '../../wording/write-words.ts'
import { BlankButtons } from './blank-buttons.tsx'
import { faultSentence } from './fault-sentence.ts'
import { insertBlank } from './insert-blank.ts'

type Props = {
  readonly occasion: Occasion
  readonly tongue: Tongue
  /** The user's own; `null`: the shipped one holds. */
  readonly own: string | null
  readonly shipped: string
  readonly example: Known
  readonly busy: boolean
  readonly onSave: (text: string) => void
  readonly onReset: () => void
}

/** One text with its blanks: what is wrong with it is said as it is typed, else how it reads to an example client. */
export function TextEditor({ occasion, tongue, own, shipped, example, busy, onSave, onReset }: Props) {
  const kept = own ?? shipped
  const [text, setText] = useState(kept)
  useEffect(() => setText(kept), [kept])
  const area = useRef<HTMLTextAreaElement>(null)
  const faultsId = useId()
  const parsed = parseTemplate(text, occasion)
  const insert = (blank: Blank, optional: boolean) => {
    const element = area.current
    if (!element) return
    const edited = insertBlank(text, element.selectionStart, element.selectionEnd, blank, optional)
    setText(edited.text)
    // Set at once, so that the caret has a place to go to.
    element.value = edited.text
    element.focus()
    element.setSelectionRange(edited.caret, edited.caret)
  }
  const written = parsed.ok ? writeWords(parsed.template, example, tongue) : null
  const asWritten = { lang: tongue.language, dir: directionOf(tongue.language) }
  return (
    <form
      class="text-editor"
      onSubmit={(event) => {
        event.preventDefault()
        if (parsed.ok) onSave(text)
        else area.current?.focus()
      }}
    >
      <textarea
        ref={area}
        class="input"
        {...asWritten}
        rows={6}
        aria-label={t(OCCASION_NAMES[occasion])}
        aria-invalid={!parsed.ok}
        aria-describedby={faultsId}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div id={faultsId} class="fault" role="status">
        {!parsed.ok && parsed.faults.map((fault, index) => <p key={index}>{faultSentence(fault, text)}</p>)}
      </div>
      <BlankButtons occasion={occasion} onInsert={insert} />
      <p class="soft">{t('words_optional_hint')}</p>
      {written?.ok && (
        <div class="preview">
          <p class="soft">{t('words_preview')}</p>
          <p class="preview-text" {...asWritten}>
            {written.text}
          </p>
        </div>
      )}
      <div class="buttons">
        <Button look="main" submit disabled={busy || text === kept}>
          {t('options_save')}
        </Button>
        {own !== null && (
          <Button disabled={busy} onPress={onReset}>
            {t('words_reset')}
          </Button>
        )}
      </div>
    </form>
  )
}
