import { LANGUAGE_NAMES } from '../ui/own-words/language-names.ts'
import { t } from '../ui/words.ts'
import { LANGUAGES, type Language } from '../wording/language.ts'
import type { Controls } from './controls.ts'

type Props = { readonly client: string; readonly language: Language; readonly controls: Controls }

/** In which language this client is written to. */
export function LanguageChoice({ client, language, controls }: Props) {
  return (
    <select
      class="input language"
      aria-label={t('words_language')}
      value={language}
      onChange={({ currentTarget: { value } }) => {
        const chosen = LANGUAGES.find((each) => each === value)
        if (chosen) controls.writeIn(client, chosen)
      }}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {LANGUAGE_NAMES[each]}
        </option>
      ))}
    </select>
  )
}
