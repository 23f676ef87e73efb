import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { formatWeekDay } from '../../ui/formats.ts'
import { type AboutMe, WEEK_DAYS } from '../../ui/own-words/about-me.ts'
import { t, type WordKey } from '../../ui/words.ts'

const LONGEST = 120

const TEXTS = [
  ['name', 'words_me_name', 'name'],
  ['phone', 'words_me_phone', 'tel'],
  ['office', 'words_me_office', 'street-address'],
] as const satisfies readonly (readonly [keyof AboutMe, WordKey, string])[]

type Props = { readonly me: AboutMe; readonly busy: boolean; readonly onSave: (me: AboutMe) => void }

/** What the words say of the user, and when a new slot may be proposed. Nothing of it is needed. */
export function AboutMeForm({ me, busy, onSave }: Props) {
  const [said, setSaid] = useState(me)
  const { hours } = said
  const setHours = (change: Partial<AboutMe['hours']>) => setSaid({ ...said, hours: { ...hours, ...change } })
  return (
    <form
      class="about-me"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(said)
      }}
    >
      {TEXTS.map(([key, word, autocomplete]) => (
        <Field key={key} label={t(word)}>
          <input
            class="input"
            dir="auto"
            name={`me-${key}`}
            autocomplete={autocomplete}
            maxLength={LONGEST}
            value={said[key]}
            onInput={(event) => setSaid({ ...said, [key]: event.currentTarget.value })}
          />
        </Field>
      ))}
      <fieldset class="group">
        <legend>{t('words_me_hours')}</legend>
        <div class="choices">
          {WEEK_DAYS.map((day) => (
            <label key={day} class="choice">
              <input
                type="checkbox"
                checked={hours.days.includes(day)}
                onChange={(event) => {
                  const checked = event.currentTarget.checked
                  setHours({ days: WEEK_DAYS.filter((each) => (each === day ? checked : hours.days.includes(each))) })
                }}
              />
              {formatWeekDay(day)}
            </label>
          ))}
        </div>
        <div class="buttons">
          {(['from', 'to'] as const).map((end) => (
            <Field key={end} label={t(end === 'from' ? 'words_me_from' : 'words_me_to')}>
              <input
                class="input"
                type="time"
                name={`me-${end}`}
                required
                value={hours[end]}
                onInput={(event) => setHours({ [end]: event.currentTarget.value })}
              />
            </Field>
          ))}
        </div>
      </fieldset>
      <div class="buttons">
        <Button submit disabled={busy}>
          {t('options_save')}
        </Button>
      </div>
    </form>
  )
}
