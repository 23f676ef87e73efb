import type { FirstBrief } from '../../messages/protocol.ts'
import { Button } from '../../ui/button.tsx'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import type { OverlayState } from '../state.ts'

type Copied = OverlayState['copied']['value']

/** Somebody in the event of whom nothing is on record. */
export const StrangerLine = ({ name }: FirstBrief) => (
  <div class="client">
    <p class="who">
      <strong>
        <Name>{name}</Name>
      </strong>
    </p>
    <p class="count">{t('calendar_no_record')}</p>
    <FirstHint />
  </div>
)

export const FirstHint = () => <p class="next">{t('popup_first_meeting')}</p>

type CopyProps = {
  readonly firsts: readonly FirstBrief[]
  readonly copied: Copied
  readonly onCopy: (text: string) => void
}

/** The card for everybody is copied once, whomever it is for. */
export function CopyFirsts({ firsts, copied, onCopy }: CopyProps) {
  const texts = [...new Map(firsts.map((first) => [first.words, first.name]))]
  return (
    <>
      {texts.map(([words, name]) => {
        const word = t(copied?.done && copied.text === words ? 'overlay_copied' : 'calendar_copy_words')
        return (
          <Button key={words} onPress={() => onCopy(words)}>
            {texts.length === 1 ? word : <Sentence word="ui_named" blanks={[word, <Name>{name}</Name>]} />}
          </Button>
        )
      })}
    </>
  )
}

type RefusedProps = { readonly firsts: readonly FirstBrief[]; readonly copied: Copied }

/** A page may forbid the clipboard: then the words are there to be selected. */
export function CopyRefused({ firsts, copied }: RefusedProps) {
  if (copied?.done !== false || !firsts.some(({ words }) => words === copied.text)) return null
  return (
    <>
      <p class="soft">{t('overlay_copy_failed')}</p>
      <p class="to-select" dir="auto">
        {copied.text}
      </p>
    </>
  )
}
