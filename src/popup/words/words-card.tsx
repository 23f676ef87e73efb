import { CopyRow } from '../../ui/copy-row.tsx'
import { formatList } from '../../ui/formats.ts'
import { BLANK_NAMES } from '../../ui/own-words/blank-names.ts'
import { CarriedLinks } from '../../ui/own-words/carried-links.tsx'
import { OCCASION_NAMES } from '../../ui/own-words/occasion-names.ts'
import { t } from '../../ui/words.ts'
import { linksOf } from '../../wording/carry-words.ts'
import type { Choice } from '../../wording/choose-afterwards.ts'
import { directionOf, type Language } from '../../wording/language.ts'
import type { Written } from './written.ts'

type Props = {
  readonly occasion: Choice
  readonly language: Language
  readonly written: Written
  readonly onCopied?: (() => void) | undefined
}

/** The words, and the ways to take them along. They can be selected too, should the clipboard be closed. */
export function WordsCard({ occasion, language, written, onCopied }: Props) {
  if (!written.ok)
    return (
      <p class="soft">{t('popup_say_missing', formatList(written.missing.map((blank) => t(BLANK_NAMES[blank]))))}</p>
    )
  const { text, mail, invitation } = written
  const name = t(OCCASION_NAMES[occasion])
  const links = linksOf(written)
  return (
    <>
      <p class="words" lang={language} dir={directionOf(language)}>
        {text}
      </p>
      <CopyRow text={text} name={name} onCopied={onCopied}>
        <CarriedLinks mail={mail} invitation={invitation} name={name} calendarWord="popup_say_invitation" />
      </CopyRow>
      {links.some((link) => !link.ok) && <p class="soft">{t('popup_say_too_long')}</p>}
      {links.length > 0 && <p class="soft">{t('popup_say_nothing_sent')}</p>}
    </>
  )
}
