import { TONE_NAMES } from '../../ui/own-words/tone-names.ts'
import { t } from '../../ui/words.ts'
import { TONES, type Tone } from '../../wording/tone.ts'

type Props = { readonly tone: Tone; readonly onChoose: (tone: Tone) => void }

export function ToneChoice({ tone, onChoose }: Props) {
  return (
    <fieldset class="group">
      <legend>{t('words_tone')}</legend>
      <div class="choices">
        {TONES.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="tone" value={each} checked={each === tone} onChange={() => onChoose(each)} />
            {t(TONE_NAMES[each])}
          </label>
        ))}
      </div>
      <p class="about soft">{t('words_tone_hint')}</p>
    </fieldset>
  )
}
