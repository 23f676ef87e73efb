import type { Link } from '../../wording/links.ts'
import { t, type WordKey } from '../words.ts'

type Props = {
  readonly link: Link
  readonly word: WordKey
  /** Of the words that it carries. */
  readonly name: string
  readonly look?: 'quiet' | undefined
}

/**
 * Opens a draft in a new tab, for the user to send; without the words where they are too long for a link. Not to be
 * dragged: what is dragged, the page that it is dragged over can read.
 */
export function DraftLink({ link, word, name, look }: Props) {
  return (
    <a
      class="button"
      data-look={look}
      href={link.ok ? link.url : link.withoutText}
      target="_blank"
      rel="noopener noreferrer"
      draggable={false}
      aria-label={t('popup_say_opens', t(word), name)}
    >
      {t(word)}
    </a>
  )
}
