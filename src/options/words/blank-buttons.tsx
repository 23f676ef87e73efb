import { Button } from '../../ui/button.tsx'
import { BLANK_NAMES } from '../../ui/own-words/blank-names.ts'
import { t } from '../../ui/words.ts'
import type { Blank } from '../../wording/blanks.ts'
import { OCCASIONS, type Occasion } from '../../wording/occasions.ts'

type Props = {
  readonly occasion: Occasion
  readonly onInsert: (blank: Blank, optional: boolean) => void
}

/** The blanks that a text of this occasion may have: those that are always known, and those that may be missing. */
export function BlankButtons({ occasion, onInsert }: Props) {
  const { must, given, maybe } = OCCASIONS[occasion]
  const button = (optional: boolean) => (blank: Blank) => (
    <Button
      key={blank}
      label={t('words_insert', t(BLANK_NAMES[blank]), `{${blank}}`)}
      onPress={() => onInsert(blank, optional)}
    >
      {t(BLANK_NAMES[blank])}
    </Button>
  )
  return (
    <>
      <div class="blanks" role="group" aria-label={t('words_blanks_known')}>
        <span class="soft">{t('words_blanks_known')}</span>
        {[...must, ...given].map(button(false))}
      </div>
      <div class="blanks" role="group" aria-label={t('words_blanks_maybe')}>
        <span class="soft">{t('words_blanks_maybe')}</span>
        {maybe.map(button(true))}
      </div>
    </>
  )
}
