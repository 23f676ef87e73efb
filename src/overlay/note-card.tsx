import { Button } from '../ui/button.tsx'
import { CarriedLinks } from '../ui/own-words/carried-links.tsx'
import { OCCASION_NAMES } from '../ui/own-words/occasion-names.ts'
import { t } from '../ui/words.ts'
import { linksOf } from '../wording/carry-words.ts'
import { directionOf } from '../wording/language.ts'
import type { InMeetingOccasion } from '../wording/occasions.ts'
import { LanguageChoice } from './language-choice.tsx'
import type { View } from './view.ts'
import { writeNow } from './write-now.ts'

type Props = View & {
  readonly occasion: InMeetingOccasion
  /** What else there are words for. */
  readonly others?: readonly InMeetingOccasion[]
  readonly onOther?: (occasion: InMeetingOccasion) => void
}

/** Words to send or to say. They can be selected too: a page may forbid the clipboard. */
export function NoteCard({ occasion, others = [], onOther, ...view }: Props) {
  const { copied, controls, brief } = view
  const written = writeNow(occasion, view)
  if (!written) return null
  const { text, language, carried } = written
  const done = copied?.text === text ? copied.done : null
  const links = carried ? linksOf(carried) : []
  const choices = (
    <>
      {onOther &&
        others.map((other) => (
          <Button key={other} look="quiet" onPress={() => onOther(other)}>
            {t(OCCASION_NAMES[other])}
          </Button>
        ))}
      {brief.client && <LanguageChoice client={brief.client.id} language={language} controls={controls} />}
    </>
  )
  return (
    <div class="note">
      <p class="words" lang={language} dir={directionOf(language)}>
        {text}
      </p>
      <div class="row">
        <Button onPress={() => controls.copy(text)}>{t(done ? 'overlay_copied' : 'overlay_copy')}</Button>
        {carried && (
          <CarriedLinks {...carried} name={t(OCCASION_NAMES[occasion])} calendarWord="overlay_calendar" look="quiet" />
        )}
        {links.length === 0 && choices}
        {done === false && <span class="soft">{t('overlay_copy_failed')}</span>}
      </div>
      {links.some((link) => !link.ok) && <p class="soft">{t('popup_say_too_long')}</p>}
      {links.length > 0 && <div class="row">{choices}</div>}
    </div>
  )
}
