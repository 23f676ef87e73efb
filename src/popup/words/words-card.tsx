import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { formatList } from '../../ui/formats.ts'
import { BLANK_NAMES } from '../../ui/own-words/blank-names.ts'
import { OCCASION_NAMES } from '../../ui/own-words/occasion-names.ts'
import { t, type WordKey } from '../../ui/words.ts'
import type { Choice } from '../../wording/choose-afterwards.ts'
import { directionOf, type Language } from '../../wording/language.ts'
import type { Link } from '../../wording/links.ts'
import type { Written } from './written.ts'

type Props = {
  readonly occasion: Choice
  readonly language: Language
  readonly written: Written
  readonly onCopied: () => void
}

/** The words, and the ways to take them along. They can be selected too, should the clipboard be closed. */
export function WordsCard({ occasion, language, written, onCopied }: Props) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null)
  if (!written.ok)
    return (
      <p class="soft">{t('popup_say_missing', formatList(written.missing.map((blank) => t(BLANK_NAMES[blank]))))}</p>
    )
  const { text, mail, invitation } = written
  const name = t(OCCASION_NAMES[occasion])
  const done = copied?.text === text ? copied.done : null
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied({ text, done })
    if (done) onCopied()
  }
  const links = [...(mail ? [mail.mailto, mail.gmail] : []), ...(invitation ? [invitation] : [])]
  const draft = (link: Link, word: WordKey) => (
    <a
      class="button"
      href={link.ok ? link.url : link.withoutText}
      target="_blank"
      rel="noreferrer"
      aria-label={t('popup_say_opens', t(word), name)}
    >
      {t(word)}
    </a>
  )
  return (
    <>
      <p class="words" lang={language} dir={directionOf(language)}>
        {text}
      </p>
      <div class="buttons">
        <Button label={`${t(done ? 'overlay_copied' : 'overlay_copy')}: ${name}`} onPress={() => void copy()}>
          {t(done ? 'overlay_copied' : 'overlay_copy')}
        </Button>
        {mail && draft(mail.mailto, 'popup_say_email')}
        {mail && draft(mail.gmail, 'popup_say_gmail')}
        {invitation && draft(invitation, 'popup_say_invitation')}
        <span class="soft" role="status">
          {done === false && t('overlay_copy_failed')}
        </span>
      </div>
      {links.some((link) => !link.ok) && <p class="soft">{t('popup_say_too_long')}</p>}
      {links.length > 0 && <p class="soft">{t('popup_say_nothing_sent')}</p>}
    </>
  )
}
