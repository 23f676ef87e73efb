import { Button } from '../../ui/button.tsx'
import { formatList } from '../../ui/formats.ts'
import { BLANK_NAMES } from '../../ui/own-words/blank-names.ts'
import { DraftLink } from '../../ui/own-words/draft-link.tsx'
import { OCCASION_NAMES } from '../../ui/own-words/occasion-names.ts'
import { useCopy } from '../../ui/use-copy.ts'
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
  const { done, copy } = useCopy(written.ok ? written.text : '', onCopied)
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
      <div class="buttons">
        <Button label={t('ui_named', t(done ? 'overlay_copied' : 'overlay_copy'), name)} onPress={() => void copy()}>
          {t(done ? 'overlay_copied' : 'overlay_copy')}
        </Button>
        {mail && <DraftLink link={mail.mailto} word="popup_say_email" name={name} />}
        {mail && <DraftLink link={mail.gmail} word="popup_say_gmail" name={name} />}
        {invitation && <DraftLink link={invitation} word="popup_say_invitation" name={name} />}
        <span class="soft" role="status">
          {done === false && t('overlay_copy_failed')}
        </span>
      </div>
      {links.some((link) => !link.ok) && <p class="soft">{t('popup_say_too_long')}</p>}
      {links.length > 0 && <p class="soft">{t('popup_say_nothing_sent')}</p>}
    </>
  )
}
