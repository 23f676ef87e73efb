import type { ComponentChildren } from 'preact'
import { OCCASION_NAMES } from '../../ui/own-words/occasion-names.ts'
import { t } from '../../ui/words.ts'
import { directionOf, type Language } from '../../wording/language.ts'
import type { Occasion } from '../../wording/occasions.ts'

type Props = {
  readonly occasion: Occasion
  readonly language: Language
  readonly text: string
  /** The user wrote it. */
  readonly own: boolean
  readonly opened: boolean
  readonly onToggle: () => void
  /** Shown while it is opened. */
  readonly children: ComponentChildren
}

/** What the words are for and how they begin, on a button that opens them. */
export function OccasionLine({ occasion, language, text, own, opened, onToggle, children }: Props) {
  return (
    <li class="occasion" data-opened={opened}>
      <button type="button" class="occasion-open" aria-expanded={opened} onClick={onToggle}>
        <span class="occasion-name">{t(OCCASION_NAMES[occasion])}</span>
        {own && <span class="kept">{t('words_own')}</span>}
        {!opened && (
          <span class="occasion-text soft" lang={language} dir={directionOf(language)}>
            {text}
          </span>
        )}
      </button>
      {opened && children}
    </li>
  )
}
