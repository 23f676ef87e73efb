import { Field } from '../../ui/field.tsx'
import { LANGUAGE_NAMES } from '../../ui/own-words/language-names.ts'
import { TONE_NAMES } from '../../ui/own-words/tone-names.ts'
import { t } from '../../ui/words.ts'
import { LANGUAGES, type Language } from '../../wording/language.ts'
import { TONES, type Tone } from '../../wording/tone.ts'

type Props = {
  readonly tone: Tone | null
  readonly usualTone: Tone
  readonly language: Language
  readonly onTone: (tone: Tone | null) => void
  readonly onLanguage: (language: Language) => void
}

/** How this client is spoken to; remembered for them. `tone: null`: as for everybody. */
export function WordsChoices({ tone, usualTone, language, onTone, onLanguage }: Props) {
  return (
    <div class="words-choices">
      <Field label={t('popup_say_tone')}>
        <select
          class="input"
          value={tone ?? ''}
          onChange={({ currentTarget: { value } }) => onTone(TONES.find((each) => each === value) ?? null)}
        >
          <option value="">{t('popup_say_tone_usual', t(TONE_NAMES[usualTone]))}</option>
          {TONES.map((each) => (
            <option key={each} value={each}>
              {t(TONE_NAMES[each])}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('words_language')}>
        <select
          class="input"
          value={language}
          onChange={({ currentTarget: { value } }) => onLanguage(LANGUAGES.find((each) => each === value) ?? language)}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}
